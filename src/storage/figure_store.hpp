#pragma once
// What a period's figures are made of, without reading the records themselves.

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "domain/filter.hpp"
#include "domain/meeting.hpp"
#include "domain/naming.hpp"
#include "storage/database/database.hpp"
#include "storage/query.hpp"

namespace dialogg::storage {

/// A meeting as far as it is counted.
struct CountedMeeting {
  std::vector<domain::MunicipalityId> municipalities;  // none: not known, or a place that is no municipality
  domain::Naming naming{};
  domain::MeetingKind kind{};
  std::vector<domain::Attendance> attended;  // without organisations
  std::optional<int> total;                  // present in all, where it is said
  std::vector<domain::Role> invited;         // to the visit that it fulfils
};

struct ThemeFigures {
  std::string code;
  int meetings = 0;
  int municipalities = 0;

  bool operator==(const ThemeFigures&) const = default;
};

struct RecordFigures {
  int decisions = 0, undecided = 0;  // undecided: it is not said who took them
  int outcomes = 0;
  int examples = 0;  // published
  int pass_ons = 0;  // of published examples

  bool operator==(const RecordFigures&) const = default;
};

class FigureStore {
 public:
  /// `filter`: of meetings; records() takes the period alone, and counts decisions
  /// and outcomes where their meeting was held in it.
  FigureStore(Database& database, const domain::Filter& filter) : database_(database), filter_(filter) {}

  /// In the order of their dates, then ids.
  void for_each_meeting(const std::function<void(const CountedMeeting&)>& each);
  /// Of the meetings; most meetings first, then by code. `Apart`: a municipality counts once where it may be named and
  /// once where it may not, so that no sum tells who is meant.
  enum class Unnamed { with_the_named, apart };
  std::vector<ThemeFigures> themes(Unnamed unnamed);
  RecordFigures records();
  /// Numbers of the municipalities where they were held; today's of those whose own is out of use and were not divided.
  std::set<std::string> places();
  /// How many meetings have no more of a date than the year.
  int without_month(std::chrono::year year);

 private:
  Query& of_meetings(Query& query) const;
  std::vector<int> counts(const std::string& select, std::string_view date, std::string_view also);

  Database& database_;
  const domain::Filter& filter_;
};

}  // namespace dialogg::storage
