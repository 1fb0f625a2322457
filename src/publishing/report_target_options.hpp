#pragma once
// The options that say where a report goes, and what they mean together.

#include <string>

#include "privacy/gate.hpp"
#include "publishing/report_kind.hpp"
#include "publishing/report_target.hpp"
#include "records/field.hpp"

namespace dialogg::publishing {

struct TargetOptions {
  std::string map;  // a drawing beside the report
  ChartFormat charts = ChartFormat::none;
  std::string output;  // -o
  bool force = false;
  std::string inject;
  std::string id;      // of the markers, with inject
  bool check = false;  // compare, and write nothing
};

/// --map, --charts, --output, --force, --inject, --id, --check.
records::Fields target_fields(TargetOptions& options);

/// `mark` as ReportTarget's: a report inside a document has none. Error{usage}: options that exclude each other, or
/// that do nothing without another. Error{invalid}: an id that no marker, or no chart's file, can have.
ReportTarget settled_target(const TargetOptions& options, std::string mark);

/// The file that is not put in place where the report is refused; empty: the report goes out as it is made.
std::string held_back_file(const TargetOptions& options);

/// The path of the map as the report, in its own file, has to name it; empty: no map. `folder` is the current one.
std::string map_in_page(const TargetOptions& options, const std::string& folder);

/// Has the gate look at the names of files that the written page shows: `map` as map_in_page() makes it, and its charts'.
void look_at_file_names(const TargetOptions& options, const std::string& map, bool has_charts,
                        privacy::Gate& gate);

}  // namespace dialogg::publishing
