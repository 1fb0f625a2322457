#pragma once
// Which municipalities of the region have been met, are planned, or are not reached yet.

#include <string>
#include <vector>

#include "domain/date.hpp"
#include "reports/report_options.hpp"
#include "reports/sections.hpp"
#include "storage/database.hpp"

namespace dialogg::reports {

struct CoveredPlace {
  enum class State { visited, planned, not_reached };
  std::string number;
  std::string name;
  std::string county;
  double latitude = 0, longitude = 0;  // degrees
  State state = State::not_reached;
  bool may_be_named = true;  // to outsiders, as visited or planned
};

/// Every municipality of the region, in the order of their numbers: met in the period, else planned for later, else not
/// reached. The region: options.region, else the counties of the municipalities in the log.
std::vector<CoveredPlace> find_coverage(storage::Database& database, const ReportOptions& options,
                                        const domain::Period& period);

/// A section: a table by county, and names. To outsiders no list says by what it lacks who was met unnamed.
void write_coverage(Sections& sections, storage::Database& database, const ReportOptions& options,
                    const domain::Period& period);

/// That of the filter; always, where it has none.
domain::Period coverage_period(const ReportOptions& options);

std::string coverage_title(const ReportOptions& options);
/// The report `coverage`: the section, the roles missing at the table, and themes raised that no example is about.
void report_coverage(storage::Database& database, const ReportOptions& options, BlockSink& sink);

}  // namespace dialogg::reports
