#pragma once
// What reports as JSON have in common.

#include <map>
#include <optional>
#include <string>

#include "domain/meeting.hpp"
#include "domain/value.hpp"
#include "privacy/gate.hpp"
#include "render/json.hpp"
#include "reports/parts/report_options.hpp"
#include "reports/period/coverage.hpp"

namespace dialogg::publishing {

/// The report's JSON, begun: its schema by `kind`, who it is for, its title. REQUIRES: finish() is called.
render::JsonDocument begin_json(text::Sink& out, std::string_view kind, const reports::ReportOptions& options,
                                const std::string& title);

/// Adds `county` after `municipality_name`.
void add_county(domain::ValueMembers& members, domain::Value county);

/// Role, count (null where it is a range or unknown), at_least, at_most, organisation.
domain::Value attendance_value(const privacy::Present& present, privacy::Gate& gate);
/// count, at_least, at_most.
domain::ValueMembers count_members(const privacy::Count& count);

/// since, until: its first and last day.
domain::ValueMembers period_members(const domain::Period& period);
/// A county's municipalities as counted: [{county, visited, …}], and each of them: [{number, name, county, state}].
domain::ValueMembers coverage_members(const reports::Coverage& coverage);
/// [{role, meetings}]
domain::Value missing_value(const std::map<domain::Role, int>& missing);

/// As `show` would show it, with the county, as far as readers may know.
domain::Value meeting_value(const privacy::Released<domain::Meeting>& meeting, privacy::Gate& gate);

/// The county that may be told; null: none.
domain::Value county_value(const privacy::Place& place);

}  // namespace dialogg::publishing
