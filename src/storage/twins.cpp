#include "storage/twins.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "storage/row.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

namespace {

#define MEETING_KEYS                                                                     \
  "SELECT id, date || coalesce(' G' || group_id, ' K' || municipality_id) FROM meeting " \
  "WHERE length(date) = 10"
#define VISIT_KEYS                                                                     \
  "SELECT id, date || coalesce(' G' || group_id, ' K' || municipality_id) FROM visit " \
  "WHERE length(date) = 10 AND status NOT IN ('cancelled', 'postponed')"
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
    {domain::VisitId::letter, VISIT_KEYS " ORDER BY id",
     VISIT_KEYS " AND date = (SELECT date FROM visit WHERE id = ?) ORDER BY id"},
    {domain::MeetingId::letter, MEETING_KEYS " ORDER BY id",
     MEETING_KEYS " AND date = (SELECT date FROM meeting WHERE id = ?) ORDER BY id"},
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
    for (const Keyed& row : rows_of(database.statement(likeness.all), likeness))
      if (const auto [found, is_new] = first.emplace(row.key, row.id); !is_new)
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
  const auto own = std::ranges::find(rows, id, &Keyed::id);
  if (own == rows.end())
    return std::nullopt;
  const auto other =
      std::ranges::find_if(rows, [&](const Keyed& row) { return row.id != id && row.key == own->key; });
  return other == rows.end() ? std::nullopt : std::optional(other->id);
}

std::optional<MetThere> met_there(Database& database, domain::VisitId visit) {
  auto& statement = database.statement(
      "SELECT meeting.id, meeting.visit_id IS NOT NULL FROM visit JOIN meeting "
      "ON meeting.date >= visit.date AND meeting.date < visit.date || '~' "  // also where only a month was planned
      "AND meeting.group_id IS visit.group_id "
      "AND (visit.group_id IS NOT NULL OR meeting.municipality_id IS visit.municipality_id) "
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
