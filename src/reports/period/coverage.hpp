#pragma once
// Which municipalities of the region have been met, are planned, or are not reached yet.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dates/date.hpp"
#include "reports/parts/report_options.hpp"
#include "reports/parts/sections.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

struct CoveredPlace {
  enum class State { visited, planned, visited_otherwise, not_reached };
  std::string number;
  std::string name;
  std::string county;
  double latitude = 0, longitude = 0;  // degrees
  State state = State::not_reached;
};

struct CoverageGroup {
  CoveredPlace::State state;
  std::string_view code;    // in JSON
  messages::Message title;  // of its column and its list
};

struct Coverage {
  /// Every municipality of the region, in the order of their numbers: met in the period, else planned for later, else met
  /// at another time, else not reached. To outsiders, one of which none of this may be named is as good as not reached.
  std::vector<CoveredPlace> places;
  /// In the order of the table. Those met at another time only where the period has a beginning. Where anything is not named to
  /// outsiders, those not reached are called what they are: not reached, or not named.
  std::vector<CoverageGroup> groups;
  /// Counties of which outsiders are not told who is not reached, nor how many: something in them is not named, and too few
  /// would be left to be the one.
  std::set<std::string> untold;

  /// Whether outsiders are told who in the county are in this state.
  bool tells(CoveredPlace::State state, const std::string& county) const {
    return state != CoveredPlace::State::not_reached || !untold.contains(county);
  }
  bool tells(const CoveredPlace& place) const { return tells(place.state, place.county); }
};

/// The region: options.region, else the counties of the municipalities in the log.
Coverage find_coverage(storage::Database& database, const ReportOptions& options,
                       const domain::Period& period);

/// A section: a table by county, and names. False, and nothing, where the region has no municipalities.
bool write_coverage(Sections& sections, storage::Database& database, const ReportOptions& options,
                    const domain::Period& period);

/// That of the filter; always, where it has none.
domain::Period coverage_period(const ReportOptions& options);

std::string coverage_title(const ReportOptions& options);
/// The report `coverage`: the section, the roles missing at the table, and themes raised that no example is about.
void report_coverage(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
