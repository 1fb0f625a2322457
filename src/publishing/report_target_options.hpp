#pragma once
// The options that say where a report goes, and what they mean together.

#include <string>

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

}  // namespace dialogg::publishing
