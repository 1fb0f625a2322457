#include "storage/search/search_texts.hpp"

#include <algorithm>
#include <iterator>

#include "storage/follow_up_subject.hpp"
#include "storage/row.hpp"

namespace dialogg::storage {

namespace {

#define OF_MEETING                                                       \
  " LEFT JOIN meeting ON meeting.id = meeting_id"                        \
  " LEFT JOIN municipality ON municipality.id = meeting.municipality_id" \
  " LEFT JOIN dialogue_group ON dialogue_group.id = meeting.group_id "
#define OF_GROUP                                              \
  " LEFT JOIN dialogue_group ON dialogue_group.id = group_id" \
  " LEFT JOIN municipality ON municipality.id = dialogue_group.municipality_id "
#define PLACE " LEFT JOIN municipality ON municipality.id = municipality_id "

// Visits and meetings are found by where they are. Examples are not: what a search says of them may reach readers outside.
#define WITH(owner)                      \
  "SELECT municipality.name FROM " owner \
  "_with JOIN municipality ON municipality.id = municipality_id WHERE " owner "_id = ?1"

#define PHOTO_TEXTS(owner)                           \
  "SELECT caption FROM " owner "_photo WHERE " owner \
  "_id = ?1 AND caption IS NOT NULL UNION ALL "      \
  "SELECT credit FROM " owner "_photo WHERE " owner "_id = ?1 AND credit IS NOT NULL"

constexpr SearchedKind kKindTable[] = {
    {1, "municipality", "municipalities",
     "SELECT uid, name, name, NULL, NULL, nullif(official_name, name), note FROM municipality WHERE id = ?",
     "SELECT text FROM municipality_challenge WHERE municipality_id = ?"},
    {2, "visit", "visits",
     "SELECT visit.uid, NULL, municipality.name, dialogue_group.name, date, place, reason, "
     "municipality.name FROM visit"
     " LEFT JOIN municipality ON municipality.id = visit.municipality_id"
     " LEFT JOIN dialogue_group ON dialogue_group.id = visit.group_id WHERE visit.id = ?",
     "SELECT text FROM visit_wish WHERE visit_id = ?1 UNION ALL "
     "SELECT text FROM visit_proposal WHERE visit_id = ?1 UNION ALL "
     "SELECT name FROM visit_facilitator WHERE visit_id = ?1 UNION ALL " WITH("visit")},
    {3, "meeting", "meetings",
     "SELECT meeting.uid, meeting.title, municipality.name, dialogue_group.name, date, summary, place, "
     "meeting.note, municipality.name"
     " FROM meeting"
     " LEFT JOIN municipality ON municipality.id = meeting.municipality_id"
     " LEFT JOIN dialogue_group ON dialogue_group.id = meeting.group_id WHERE meeting.id = ?",
     "SELECT text FROM meeting_point WHERE meeting_id = ?1 UNION ALL "
     "SELECT text FROM meeting_proposal WHERE meeting_id = ?1 UNION ALL "
     "SELECT organisation FROM meeting_attendance WHERE meeting_id = ?1 AND organisation IS NOT NULL UNION "
     "ALL "
     "SELECT name FROM meeting_facilitator WHERE meeting_id = ?1 UNION ALL "
     "SELECT link FROM meeting_link WHERE meeting_id = ?1 UNION ALL " WITH(
         "meeting") " UNION ALL " PHOTO_TEXTS("meeting")},
    {4, "decision", "decisions",
     "SELECT decision.uid, NULL, municipality.name, dialogue_group.name, meeting.date, text FROM "
     "decision" OF_MEETING "WHERE decision.id = ?",
     nullptr},
    {5, "outcome", "outcomes",
     "SELECT outcome.uid, NULL, municipality.name, dialogue_group.name, meeting.date, text FROM "
     "outcome" OF_MEETING "WHERE outcome.id = ?",
     nullptr},
    {6, "follow_up", "follow-ups",
     "SELECT follow_up.uid, NULL, municipality.name, dialogue_group.name, coalesce(meeting.date, "
     "visit.date), "
     "follow_up.text, follow_up.result, owner FROM follow_up" DIALOGG_OF_FOLLOW_UP "WHERE follow_up.id = ?",
     nullptr},
    {7, "example", "examples",
     "SELECT example.uid, title, municipality.name, NULL, heard_on, summary, challenge, practice, user_part, "
     "effect,"
     " lessons, prerequisites, obstacles, target_group, carried_out_by, source, reason FROM example" PLACE
     "WHERE example.id = ?",
     PHOTO_TEXTS("example")},
    {8, "statement", "statements",
     "SELECT statement.uid, title, municipality.name, dialogue_group.name, date, text, response, taken_up, "
     "addressed_to"
     " FROM statement" OF_GROUP "WHERE statement.id = ?",
     "SELECT text FROM statement_view WHERE statement_id = ?"},
    {9, "dialogue_group", "groups",
     "SELECT dialogue_group.uid, dialogue_group.name, municipality.name, dialogue_group.name, NULL, "
     "question, purpose,"
     " origin, recruitment, host_unit FROM dialogue_group" PLACE "WHERE dialogue_group.id = ?",
     "SELECT text FROM dialogue_group_text WHERE group_id = ?"},
    {10, "initiative", "initiatives",
     "SELECT initiative.uid, title, municipality.name, dialogue_group.name, NULL, need, result, owner FROM "
     "initiative" OF_GROUP "WHERE initiative.id = ?",
     nullptr},
    {11, "pass_on", "pass-ons",
     "SELECT pass_on.uid, NULL, municipality.name, NULL, date, result, pass_on.note, reason FROM "
     "pass_on" PLACE "WHERE pass_on.id = ?",
     nullptr},
    {12, "approach", "approaches",
     "SELECT approach.uid, NULL, municipality.name, NULL, date, approach.note FROM approach" PLACE
     "WHERE approach.id = ?",
     nullptr},
};

void add_text(std::vector<std::string>& texts, std::string_view text) {
  if (!text.empty())
    texts.emplace_back(text);
}

}  // namespace

std::span<const SearchedKind> searched_kinds() {
  return kKindTable;
}

std::optional<SearchTexts> search_texts(Database& database, const SearchedKind& kind, std::int64_t id) {
  SQLite::Statement& record = database.statement(kind.record);
  Bind(record) << id;
  std::optional<SearchTexts> found;
  if (record.executeStep()) {
    Row row(record);
    found.emplace();
    found->uid = uid_to_hex(row.view());
    row >> found->title >> found->municipality >> found->group >> found->date;
    for (int column = 5; column < record.getColumnCount(); ++column) add_text(found->texts, row.view());
  }
  record.reset();
  if (!found || kind.lists == nullptr)
    return found;
  SQLite::Statement& lists = database.statement(kind.lists);
  Bind(lists) << id;
  while (lists.executeStep()) add_text(found->texts, Row(lists).view());
  lists.reset();
  return found;
}

std::int64_t search_rowid(const SearchedKind& kind, std::int64_t id) {
  return id * kSearchedKindsAtMost + kind.number;
}

std::optional<SearchedRecord> searched_record(std::int64_t rowid) {
  const auto kind = std::ranges::find(kKindTable, rowid % kSearchedKindsAtMost, &SearchedKind::number);
  if (kind == std::end(kKindTable))
    return std::nullopt;
  return SearchedRecord{kind, rowid / kSearchedKindsAtMost};
}

}  // namespace dialogg::storage
