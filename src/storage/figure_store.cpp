#include "storage/figure_store.hpp"

#include "storage/meeting_conditions.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

std::vector<domain::Role> invited_to(Database& database, domain::VisitId visit) {
  auto& statement = database.statement("SELECT role FROM visit_invited WHERE visit_id = ? ORDER BY position");
  Bind(statement) << visit;
  return first_column<domain::Role>(statement);
}

}  // namespace

void FigureStore::for_each_meeting(const std::function<void(const CountedMeeting&)>& each) {
  Query query(
      "SELECT meeting.id, role, count, iif(number IS NULL, NULL, municipality_id), naming, kind, visit_id, "
      "total "
      "FROM meeting LEFT JOIN municipality ON municipality.id = municipality_id "
      "LEFT JOIN meeting_attendance ON meeting_id = meeting.id");
  of_meetings(query).then(" ORDER BY date, meeting.id");
  domain::MeetingId last;
  CountedMeeting meeting;
  query.for_each(database_, [&](SQLite::Statement& statement) {
    domain::MeetingId id;
    std::optional<domain::Role> role;
    std::optional<int> count;
    Row row(statement);
    row >> id >> role >> count;
    if (id != last) {
      if (last)
        each(meeting);
      last = id;
      meeting = {};
      domain::VisitId visit;
      row >> meeting.municipality >> meeting.naming >> meeting.kind >> visit >> meeting.total;
      if (visit)
        meeting.invited = invited_to(database_, visit);
    }
    if (role)
      meeting.attended.push_back({*role, count, {}});
  });
  if (last)
    each(meeting);
}

std::vector<ThemeFigures> FigureStore::themes(Unnamed unnamed) {
  const char* municipality =
      unnamed == Unnamed::apart ? "municipality.id * 2 + (naming = 'yes')" : "municipality.id";
  Query query("SELECT theme, count(*), count(DISTINCT " + std::string(municipality) +
              ") FROM meeting JOIN meeting_theme ON meeting_id = meeting.id "
              "LEFT JOIN municipality ON municipality.id = municipality_id AND number IS NOT NULL");
  of_meetings(query).then(" GROUP BY theme ORDER BY 2 DESC, 1");
  std::vector<ThemeFigures> themes;
  query.for_each(database_, [&](SQLite::Statement& statement) {
    ThemeFigures& theme = themes.emplace_back();
    Row(statement) >> theme.code >> theme.meetings >> theme.municipalities;
  });
  return themes;
}

std::set<std::string> FigureStore::places() {
  Query query("SELECT number FROM municipality WHERE number IS NOT NULL AND EXISTS (SELECT 1 FROM meeting");
  of_meetings(query.where("municipality_id = municipality.id")).then(")");
  std::set<std::string> numbers;
  query.for_each(database_, [&](SQLite::Statement& statement) {
    std::string number;
    Row(statement) >> number;
    numbers.insert(number);
  });
  return numbers;
}

int FigureStore::without_month(std::chrono::year year) {
  const std::string date = std::to_string(static_cast<int>(year));
  auto& statement = database_.statement("SELECT count(*) FROM meeting WHERE date = ?");
  Bind(statement) << date;
  return first_value<int>(statement).value_or(0);
}

Query& FigureStore::of_meetings(Query& query) const {
  query.in_period("date", filter_);
  add_meeting_conditions(query, filter_);
  return query;
}

std::vector<int> FigureStore::counts(const std::string& select, std::string_view date,
                                     std::string_view also) {
  Query query(select);
  query.in_period(date, filter_);
  if (!also.empty())
    query.where(also);
  std::vector<int> counts;
  query.for_each(database_, [&](SQLite::Statement& statement) {
    for (int column = 0; column < statement.getColumnCount(); ++column)
      counts.push_back(statement.getColumn(column).getInt());
  });
  return counts;
}

RecordFigures FigureStore::records() {
  const auto decisions = counts(
      "SELECT count(*), count(*) - count(decided_by) FROM meeting JOIN decision ON meeting_id = meeting.id",
      "date", "");
  return {.decisions = decisions[0],
          .undecided = decisions[1],
          .outcomes =
              counts("SELECT count(*) FROM meeting JOIN outcome ON meeting_id = meeting.id", "date", "")[0],
          .examples = counts("SELECT count(*) FROM example", "heard_on", "status = 'published'")[0],
          .pass_ons = counts("SELECT count(*) FROM pass_on JOIN example ON example.id = example_id", "date",
                             "status = 'published'")[0]};
}

}  // namespace dialogg::storage
