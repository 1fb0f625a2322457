#include "storage/twins.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "storage/row.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

namespace {

// One that several share has a key for each of them.
#define PLANNED_KEYS(record, that)                                                                    \
  "SELECT id, date || coalesce(' G' || group_id, ' K' || municipality_id) FROM " record               \
  " WHERE length(date) = 10 AND " that                                                                \
  " UNION ALL SELECT id, date || ' K' || other.municipality_id FROM " record " JOIN " record          \
  "_with AS other ON other." record "_id = id WHERE group_id IS NULL AND length(date) = 10 AND " that \
  " ORDER BY id"
#define SAME_DAY(record) " AND date = (SELECT date FROM " record " WHERE id = ?1)"
#define TAKES_PLACE "status NOT IN ('cancelled', 'postponed')"
#define EXAMPLE_KEYS                                                                                 \
  "SELECT id, coalesce(municipality_id, '') || ' ' || iif(anchor = '', title, anchor) FROM example " \
  "WHERE status <> 'withdrawn'"
#define CONTACT_KEYS "SELECT id, municipality_id || ' ' || name FROM contact WHERE true"

/// What is alike has the same key. `near`: those that the one with an id could be like, itself among them.
struct Likeness {
  char letter;
  const char* all;
  const char* near;
  bool is_name = false;  // spellings of a name do not matter
};

constexpr Likeness kLikenesses[] = {
    {domain::VisitId::letter, PLANNED_KEYS("visit", TAKES_PLACE),
     PLANNED_KEYS("visit", TAKES_PLACE SAME_DAY("visit"))},
    {domain::MeetingId::letter, PLANNED_KEYS("meeting", "true"),
     PLANNED_KEYS("meeting", "true" SAME_DAY("meeting"))},
    {domain::ExampleId::letter, EXAMPLE_KEYS " ORDER BY id",
     EXAMPLE_KEYS " AND anchor = (SELECT anchor FROM example WHERE id = ?) ORDER BY id"},
    {domain::ContactId::letter, CONTACT_KEYS " ORDER BY id",
     CONTACT_KEYS " AND municipality_id = (SELECT municipality_id FROM contact WHERE id = ?) ORDER BY id",
     true},
};

struct Keyed {
  std::int64_t id = 0;
  std::string key;
};

std::vector<Keyed> rows_of(SQLite::Statement& statement, const Likeness& likeness) {
  std::vector<Keyed> rows;
  while (statement.executeStep()) {
    Keyed& row = rows.emplace_back();
    Row(statement) >> row.id >> row.key;
    if (likeness.is_name)
      row.key = text::match_key(row.key);
  }
  statement.reset();
  return rows;
}

}  // namespace

std::vector<Twin> twins(Database& database) {
  std::vector<Twin> twins;
  for (const Likeness& likeness : kLikenesses) {
    std::unordered_map<std::string, std::int64_t> first;
    std::set<std::int64_t> told;
    for (const Keyed& row : rows_of(database.statement(likeness.all), likeness))
      if (const auto [found, is_new] = first.emplace(row.key, row.id); !is_new && told.insert(row.id).second)
        twins.push_back({likeness.letter, row.id, found->second});
  }
  return twins;
}

std::optional<std::int64_t> twin_of(Database& database, char letter, std::int64_t id) {
  const auto likeness = std::ranges::find(kLikenesses, letter, &Likeness::letter);
  if (likeness == std::end(kLikenesses))
    return std::nullopt;
  auto& statement = database.statement(likeness->near);
  Bind(statement) << id;
  const std::vector<Keyed> rows = rows_of(statement, *likeness);
  std::set<std::string_view> own;
  for (const Keyed& row : rows)
    if (row.id == id)
      own.insert(row.key);
  const auto other =
      std::ranges::find_if(rows, [&](const Keyed& row) { return row.id != id && own.contains(row.key); });
  return other == rows.end() ? std::nullopt : std::optional(other->id);
}

std::optional<MetThere> met_there(Database& database, domain::VisitId visit) {
  auto& statement = database.statement(
      "SELECT meeting.id, meeting.visit_id IS NOT NULL FROM visit JOIN meeting "
      "ON meeting.date >= visit.date AND meeting.date < visit.date || '~' "  // also where only a month was planned
      "AND meeting.group_id IS visit.group_id "
      "AND (visit.group_id IS NOT NULL OR EXISTS (SELECT 1 FROM "
      "(SELECT meeting.municipality_id AS place UNION ALL "
      "SELECT municipality_id FROM meeting_with WHERE meeting_id = meeting.id) WHERE place IN "
      "(SELECT visit.municipality_id UNION ALL "
      "SELECT municipality_id FROM visit_with WHERE visit_id = visit.id))) "
      "WHERE visit.id = ? ORDER BY 2, meeting.id LIMIT 1");
  Bind(statement) << visit;
  std::optional<MetThere> found;
  if (statement.executeStep()) {
    std::int64_t for_another = 0;
    Row(statement) >> found.emplace().meeting >> for_another;
    found->for_another_visit = for_another != 0;
  }
  statement.reset();
  return found;
}

}  // namespace dialogg::storage
