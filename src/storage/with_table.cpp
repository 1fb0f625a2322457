#include "storage/with_table.hpp"

namespace dialogg::storage {

using domain::MunicipalityLink;
using domain::MunicipalityLinks;

namespace {

/// One is the same as another where it is the same municipality.
struct Stored {
  MunicipalityLink link;

  bool operator==(const Stored& other) const { return link.id == other.link.id; }
};

std::vector<Stored> stored(const MunicipalityLinks& with) {
  std::vector<Stored> all;
  for (const MunicipalityLink& link : with) all.push_back({link});
  return all;
}

}  // namespace

// Beside Bind and Row, where the templates of list_table.hpp find them.

static Bind& operator<<(Bind& bind, const Stored& value) {
  return bind << value.link.id;
}

static Row& operator>>(Row& row, Stored& value) {
  return row >> value.link.id >> value.link.number >> value.link.name >> value.link.county;
}

#define WITH_TABLE(table, owner)                                                                        \
  {                                                                                                     \
    "INSERT INTO " table " VALUES (?, ?, ?)", "DELETE FROM " table " WHERE " owner " = ?",              \
        "SELECT municipality.id, number, name, county FROM " table                                      \
        " JOIN municipality ON municipality.id = municipality_id WHERE " owner " = ? ORDER BY position" \
  }

const ListTable kVisitWith = WITH_TABLE("visit_with", "visit_id");
const ListTable kMeetingWith = WITH_TABLE("meeting_with", "meeting_id");

void insert_with(Database& database, const ListTable& table, std::int64_t owner,
                 const MunicipalityLinks& with) {
  insert_list(database, table, owner, stored(with));
}

void update_with(Database& database, const ListTable& table, std::int64_t owner,
                 const MunicipalityLinks& with) {
  update_list(database, table, owner, stored(with));
}

MunicipalityLinks select_with(Database& database, const ListTable& table, std::int64_t owner) {
  MunicipalityLinks with;
  for (Stored& one : select_list<Stored>(database, table, owner)) with.push_back(std::move(one.link));
  return with;
}

}  // namespace dialogg::storage
