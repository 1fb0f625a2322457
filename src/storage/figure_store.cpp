#include "storage/figure_store.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "storage/meeting_conditions.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

// One under the name that it had: of a number that has gone out of use, but whose name has not, today's. After the table
// `municipality`.
#define UNDER_ITS_NAME                                                                         \
  " LEFT JOIN municipality AS today ON today.id = municipality.successor_id AND today.name = " \
  "municipality.name "

std::vector<domain::MunicipalityId> with(Database& database, domain::MeetingId meeting) {
  auto& statement = database.statement(
      "SELECT coalesce(today.id, municipality.id) FROM meeting_with "
      "JOIN municipality ON municipality.id = municipality_id " UNDER_ITS_NAME
      "WHERE meeting_id = ? AND municipality.number IS NOT NULL ORDER BY position");
  Bind(statement) << meeting;
  return first_column<domain::MunicipalityId>(statement);
}

std::vector<domain::Role> invited_to(Database& database, domain::VisitId visit) {
  auto& statement = database.statement("SELECT role FROM visit_invited WHERE visit_id = ? ORDER BY position");
  Bind(statement) << visit;
  return first_column<domain::Role>(statement);
}

}  // namespace

void FigureStore::for_each_meeting(const std::function<void(const CountedMeeting&)>& each) {
  Query query(
      "SELECT meeting.id, role, count, "
      "iif(municipality.number IS NULL, NULL, coalesce(today.id, municipality.id)), naming, kind, visit_id, "
      "total FROM meeting LEFT JOIN municipality ON municipality.id = municipality_id " UNDER_ITS_NAME
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
      domain::MunicipalityId first;
      domain::VisitId visit;
      meeting.municipalities = with(database_, id);
      row >> first >> meeting.naming >> meeting.kind >> visit >> meeting.total;
      if (first)
        meeting.municipalities.push_back(first);
      if (visit)
        meeting.invited = invited_to(database_, visit);
    }
    if (role)
      meeting.attended.push_back({*role, count, {}});
  });
  if (last)
    each(meeting);
}

namespace {

/// A theme's meetings, and whose they were.
struct ThemeCount {
  int meetings = 0;
  std::set<std::int64_t> municipalities;
};

using ThemeCounts = std::map<std::string, ThemeCount>;

std::vector<ThemeFigures> most_first(const ThemeCounts& counts) {
  std::vector<ThemeFigures> themes;
  for (const auto& [code, count] : counts)
    themes.push_back({code, count.meetings, static_cast<int>(count.municipalities.size())});
  std::ranges::stable_sort(themes, std::ranges::greater(), &ThemeFigures::meetings);
  return themes;
}

}  // namespace

/// By theme and municipality, so that nothing is read twice: those that share a meeting add themselves, and no meeting.
std::vector<ThemeFigures> FigureStore::themes(Unnamed unnamed) {
  const std::string id = "coalesce(today.id, municipality.id)";
  const std::string municipality = unnamed == Unnamed::apart ? id + " * 2 + (naming = 'yes')" : id;
  ThemeCounts counts;
  const auto count = [&](const std::string& meetings, const std::string& from) {
    Query query("SELECT theme, " + municipality + " AS whose, " + meetings +
                " FROM meeting JOIN meeting_theme ON meeting_theme.meeting_id = meeting.id " + from);
    of_meetings(query).then(" GROUP BY theme, whose");
    query.for_each(database_, [&](SQLite::Statement& statement) {
      std::string theme;
      std::optional<std::int64_t> place;
      int held = 0;
      Row(statement) >> theme >> place >> held;
      counts[theme].meetings += held;
      if (place)
        counts[theme].municipalities.insert(*place);
    });
  };
  count("count(*)",
        "LEFT JOIN municipality ON municipality.id = meeting.municipality_id "
        "AND municipality.number IS NOT NULL" UNDER_ITS_NAME);
  count("0",
        "JOIN meeting_with ON meeting_with.meeting_id = meeting.id "
        "JOIN municipality ON municipality.id = meeting_with.municipality_id "
        "AND municipality.number IS NOT NULL" UNDER_ITS_NAME);
  return most_first(counts);
}

std::set<std::string> FigureStore::places() {
  std::set<std::string> numbers;
  const auto add = [&](Query& query, std::string_view end) {
    of_meetings(query).then(end);
    query.for_each(database_, [&](SQLite::Statement& statement) {
      std::string number;
      Row(statement) >> number;
      numbers.insert(number);
    });
  };
  const std::string number = "SELECT coalesce(today.number, municipality.number) FROM ";
  const std::string today = " LEFT JOIN municipality AS today ON today.id = municipality.successor_id ";
  Query first(number + "municipality" + today +
              "WHERE municipality.number IS NOT NULL AND EXISTS (SELECT 1 FROM meeting");
  add(first.where("municipality_id = municipality.id"), ")");
  Query with(number +
             "meeting_with JOIN municipality ON municipality.id = meeting_with.municipality_id "
             "JOIN meeting ON meeting.id = meeting_id" +
             today);
  add(with.where("municipality.number IS NOT NULL"), "");
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
