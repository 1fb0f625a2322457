#include "storage/pass_on_store.hpp"

#include "storage/query.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::PassOn;

namespace {

#define NAMING "coalesce(visit.naming, meeting.naming, 'yes')"

#define PASS_ON_SELECT                                                                                  \
  "SELECT pass_on.id, pass_on.uid, pass_on.created_at, pass_on.updated_at, example_id, example.title, " \
  "example.status, origin.id, origin.number, origin.name, origin.county, example.naming, "              \
  "pass_on.municipality_id, municipality.number, municipality.name, municipality.county, "              \
  "pass_on.date, pass_on.visit_id, pass_on.meeting_id, " NAMING                                         \
  ", "                                                                                                  \
  "brought_as, pass_on.state, pass_on.reason, review_on, pass_on.result, pass_on.note FROM pass_on "    \
  "JOIN example ON example.id = example_id LEFT JOIN municipality AS origin ON origin.id = "            \
  "example.municipality_id JOIN municipality ON municipality.id = pass_on.municipality_id "             \
  "LEFT JOIN visit ON visit.id = pass_on.visit_id LEFT JOIN meeting ON meeting.id = pass_on.meeting_id"

#define BY_DATE " ORDER BY pass_on.date, pass_on.id"

PassOn row_to_pass_on(SQLite::Statement& statement) {
  PassOn pass_on;
  Row(statement) >> pass_on.id >> pass_on.stamp >> pass_on.example >> pass_on.example_title >>
      pass_on.example_status >> pass_on.from.id >> pass_on.from.number >> pass_on.from.name >>
      pass_on.from.county >> pass_on.example_naming >> pass_on.to.id >> pass_on.to.number >>
      pass_on.to.name >> pass_on.to.county >> pass_on.date >> pass_on.visit >> pass_on.meeting >>
      pass_on.naming >> pass_on.as >> pass_on.state >> pass_on.reason >> pass_on.review_on >>
      pass_on.result >> pass_on.note;
  return pass_on;
}

void bind_fields(Bind& bind, const PassOn& pass_on) {
  bind << pass_on.stamp.updated_at << pass_on.example << pass_on.to.id << pass_on.date << pass_on.visit
       << pass_on.meeting << pass_on.as << pass_on.state << pass_on.reason << pass_on.review_on
       << pass_on.result << pass_on.note;
}

}  // namespace

void PassOnStore::insert(PassOn& pass_on) {
  auto& statement = database_.statement(
      "INSERT INTO pass_on (uid, created_at, updated_at, example_id, municipality_id, date, visit_id, "
      "meeting_id, brought_as, state, reason, review_on, result, note) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind.uid(pass_on.stamp.uid) << pass_on.stamp.created_at;
  bind_fields(bind, pass_on);
  statement.exec();
  pass_on.id.value = database_.connection().getLastInsertRowid();
}

void PassOnStore::update(const PassOn& pass_on) {
  auto& statement = database_.statement(
      "UPDATE pass_on SET updated_at = ?, example_id = ?, municipality_id = ?, date = ?, visit_id = ?, "
      "meeting_id = ?, brought_as = ?, state = ?, reason = ?, review_on = ?, result = ?, note = ? WHERE id = "
      "?");
  Bind bind(statement);
  bind_fields(bind, pass_on);
  bind << pass_on.id;
  statement.exec();
}

void PassOnStore::remove(domain::PassOnId id) {
  auto& statement = database_.statement("DELETE FROM pass_on WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<PassOn> PassOnStore::find(domain::PassOnId id) {
  auto& statement = database_.statement(PASS_ON_SELECT " WHERE pass_on.id = ?");
  Bind(statement) << id;
  return first_row(statement, row_to_pass_on);
}

std::optional<PassOn> PassOnStore::find(domain::ExampleId example, domain::MunicipalityId to) {
  return Query(PASS_ON_SELECT)
      .where("example_id = ?", example)
      .where("pass_on.municipality_id = ?", to)
      .first(database_, row_to_pass_on);
}

void PassOnStore::for_each(const domain::Filter& filter, const std::function<void(const PassOn&)>& each) {
  Query query(PASS_ON_SELECT);
  query.in_period("pass_on.date", filter).in_place("pass_on.municipality_id", filter);
  query.with_theme("example_theme", "example_id", "pass_on.example_id", filter);
  if (filter.naming)
    query.where(NAMING " = ?", *filter.naming);
  if (filter.pass_on_state)
    query.where("pass_on.state = ?", *filter.pass_on_state);
  query.then(BY_DATE);
  query.for_each(database_, [&](SQLite::Statement& statement) { each(row_to_pass_on(statement)); });
}

std::vector<PassOn> PassOnStore::all(const Query& query) {
  return query.all(database_, row_to_pass_on);
}

std::vector<PassOn> PassOnStore::of_example(domain::ExampleId example) {
  auto& statement = database_.statement(PASS_ON_SELECT " WHERE example_id = ?" BY_DATE);
  Bind(statement) << example;
  return all_rows(statement, row_to_pass_on);
}

std::vector<PassOn> PassOnStore::from(domain::MunicipalityId municipality) {
  return all(Query(PASS_ON_SELECT).of_municipality("example.municipality_id", municipality).then(BY_DATE));
}

std::vector<PassOn> PassOnStore::to(domain::MunicipalityId municipality) {
  return all(Query(PASS_ON_SELECT).of_municipality("pass_on.municipality_id", municipality).then(BY_DATE));
}

std::vector<domain::ExampleId> PassOnStore::examples() {
  return first_column<domain::ExampleId>(
      database_.statement("SELECT DISTINCT example_id FROM pass_on ORDER BY example_id"));
}

template <class Id>
static std::optional<domain::PassOnId> first_with(Database& database, const char* sql, Id id) {
  auto& statement = database.statement(sql);
  Bind(statement) << id;
  return first_value<domain::PassOnId>(statement);
}

std::optional<domain::PassOnId> PassOnStore::of(domain::ExampleId example) {
  return first_with(database_, "SELECT id FROM pass_on WHERE example_id = ? LIMIT 1", example);
}

std::optional<domain::PassOnId> PassOnStore::at(domain::VisitId visit) {
  return first_with(database_, "SELECT id FROM pass_on WHERE visit_id = ? LIMIT 1", visit);
}

std::optional<domain::PassOnId> PassOnStore::at(domain::MeetingId meeting) {
  return first_with(database_, "SELECT id FROM pass_on WHERE meeting_id = ? LIMIT 1", meeting);
}

std::vector<PassOn> PassOnStore::to_review(domain::Date until) {
  return all(Query(PASS_ON_SELECT)
                 .where("review_on < ?", until)
                 .where("pass_on.state NOT IN ('adopted', 'not-relevant')")
                 .where("example.status <> 'withdrawn'")
                 .then(" ORDER BY review_on, pass_on.id"));
}

}  // namespace dialogg::storage
