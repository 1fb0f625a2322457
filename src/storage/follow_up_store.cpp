#include "storage/follow_up_store.hpp"

#include "storage/follow_up_subject.hpp"
#include "storage/query.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"
#include "storage/with_table.hpp"

namespace dialogg::storage {

using domain::FollowUp;

namespace {

#define FOLLOW_UP_SELECT                                                                    \
  "SELECT follow_up.id, follow_up.uid, follow_up.created_at, follow_up.updated_at, "        \
  "follow_up.meeting_id, follow_up.visit_id, follow_up.approach_id, follow_up.pass_on_id, " \
  "follow_up.example_id, follow_up.group_id, follow_up.municipality_id, "                   \
  "municipality.id, municipality.number, municipality.name, municipality.county, "          \
  "dialogue_group.id, dialogue_group.name, " DIALOGG_FOLLOW_UP_NAMING                       \
  ", follow_up.text, owner, due, follow_up.status, follow_up.result "                       \
  "FROM follow_up" DIALOGG_OF_FOLLOW_UP

FollowUp row_to_follow_up(SQLite::Statement& statement) {
  FollowUp follow_up;
  domain::About& about = follow_up.about;
  Row(statement) >> follow_up.id >> follow_up.stamp >> follow_up.meeting >> about.visit >> about.approach >>
      about.pass_on >> about.example >> about.group >> about.municipality >> follow_up.municipality.id >>
      follow_up.municipality.number >> follow_up.municipality.name >> follow_up.municipality.county >>
      follow_up.group.id >> follow_up.group.name >> follow_up.naming >> follow_up.text >> follow_up.owner >>
      follow_up.due >> follow_up.status >> follow_up.result;
  return follow_up;
}

void bind_fields(Bind& bind, const FollowUp& follow_up) {
  const domain::About& about = follow_up.about;
  bind << follow_up.stamp.updated_at << follow_up.meeting << about.visit << about.approach << about.pass_on
       << about.example << about.group << about.municipality << follow_up.text << follow_up.owner
       << follow_up.due << follow_up.status << follow_up.result;
}

/// The municipalities that share what it is for.
void select_shared(Database& database, FollowUp& follow_up) {
  if (follow_up.meeting)
    follow_up.with = select_with(database, kMeetingWith, follow_up.meeting->value);
  if (follow_up.about.visit)
    follow_up.with = select_with(database, kVisitWith, follow_up.about.visit.value);
}

std::vector<FollowUp> with_shared(Database& database, std::vector<FollowUp> follow_ups) {
  for (FollowUp& follow_up : follow_ups) select_shared(database, follow_up);
  return follow_ups;
}

}  // namespace

void FollowUpStore::insert(FollowUp& follow_up) {
  auto& statement = database_.statement(
      "INSERT INTO follow_up (uid, created_at, updated_at, meeting_id, visit_id, approach_id, pass_on_id, "
      "example_id, group_id, municipality_id, text, owner, due, status, result) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(follow_up.stamp.uid) << follow_up.stamp.created_at;
  bind_fields(bind, follow_up);
  statement.exec();
  follow_up.id.value = database_.connection().getLastInsertRowid();
}

void FollowUpStore::update(const FollowUp& follow_up) {
  auto& statement = database_.statement(
      "UPDATE follow_up SET updated_at = ?, meeting_id = ?, visit_id = ?, approach_id = ?, pass_on_id = ?, "
      "example_id = ?, group_id = ?, municipality_id = ?, text = ?, owner = ?, due = ?, status = ?, "
      "result = ? WHERE id = ?");
  Bind bind(statement);
  bind_fields(bind, follow_up);
  bind << follow_up.id;
  statement.exec();
}

void FollowUpStore::remove(domain::FollowUpId id) {
  auto& statement = database_.statement("DELETE FROM follow_up WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void FollowUpStore::remove_of(domain::MeetingId meeting) {
  auto& statement = database_.statement("DELETE FROM follow_up WHERE meeting_id = ?");
  Bind(statement) << meeting;
  statement.exec();
}

std::optional<FollowUp> FollowUpStore::find(domain::FollowUpId id) {
  auto& statement = database_.statement(FOLLOW_UP_SELECT " WHERE follow_up.id = ?");
  Bind(statement) << id;
  auto found = first_row(statement, row_to_follow_up);
  if (found)
    select_shared(database_, *found);
  return found;
}

std::vector<FollowUp> FollowUpStore::of_meeting(domain::MeetingId meeting) {
  auto& statement =
      database_.statement(FOLLOW_UP_SELECT " WHERE follow_up.meeting_id = ? ORDER BY follow_up.id");
  Bind(statement) << meeting;
  return with_shared(database_, all_rows(statement, row_to_follow_up));
}

namespace {

// The columns of what a follow-up is for, by the letter of its reference.
std::string_view column_of(char letter) {
  switch (letter) {
    case domain::VisitId::letter:
      return "follow_up.visit_id = ?";
    case domain::ApproachId::letter:
      return "follow_up.approach_id = ?";
    case domain::PassOnId::letter:
      return "follow_up.pass_on_id = ?";
    case domain::ExampleId::letter:
      return "follow_up.example_id = ?";
    case domain::GroupId::letter:
      return "follow_up.group_id = ?";
    default:
      return "follow_up.municipality_id = ?";
  }
}

}  // namespace

std::vector<FollowUp> FollowUpStore::about(char letter, std::int64_t id) {
  return with_shared(database_, Query(FOLLOW_UP_SELECT)
                                    .where(column_of(letter), id)
                                    .then(" ORDER BY follow_up.id")
                                    .all(database_, row_to_follow_up));
}

std::vector<FollowUp> FollowUpStore::due_before(domain::Date end) {
  return with_shared(database_, Query(FOLLOW_UP_SELECT)
                                    .where("follow_up.status = 'open' AND due < ?", end)
                                    .then(" ORDER BY due, follow_up.id")
                                    .all(database_, row_to_follow_up));
}

FollowUpStore::Tally FollowUpStore::tally(const domain::Period& period, domain::Date day) {
  auto& statement = database_.statement(
      "SELECT count(*) FILTER (WHERE follow_up.status = 'open'), "
      "count(*) FILTER (WHERE follow_up.status = 'open' AND due < ?), "
      "count(*) FILTER (WHERE follow_up.status = 'done' AND due >= ? AND due < ?) FROM follow_up "
      "LEFT JOIN meeting ON meeting.id = meeting_id "
      "WHERE coalesce(meeting.date, substr(follow_up.created_at, 1, 10)) < ? "
      "AND (meeting_id IS NOT NULL OR follow_up.group_id IS NOT NULL)");
  Bind(statement) << day << period.begin << period.end << period.end;
  Tally tally;
  statement.executeStep();
  Row(statement) >> tally.open >> tally.overdue >> tally.done;
  statement.reset();
  return tally;
}

void FollowUpStore::for_each(const domain::Filter& filter, const std::function<void(const FollowUp&)>& each) {
  Query query(FOLLOW_UP_SELECT);
  query.in_period("due", filter)
      .in_shared_place(kFollowUpPlaces, filter)
      .in_group(DIALOGG_FOLLOW_UP_GROUP, filter);
  query.with_theme("meeting_theme", "meeting_id", "meeting.id", filter);
  if (filter.unnamed_alone)
    query.where("(" DIALOGG_FOLLOW_UP_NAMING " = 'yes' OR NOT " DIALOGG_FOLLOW_UP_IS_SHARED ")");
  if (filter.naming)
    query.where(DIALOGG_FOLLOW_UP_NAMING " = ?", *filter.naming);
  if (filter.follow_up_status)
    query.where("follow_up.status = ?", *filter.follow_up_status);
  query.then(" ORDER BY due IS NULL, due, follow_up.id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    FollowUp follow_up = row_to_follow_up(statement);
    select_shared(database_, follow_up);
    each(follow_up);
  });
}

}  // namespace dialogg::storage
