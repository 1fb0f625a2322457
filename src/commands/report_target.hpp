#pragma once
// Where a report goes: standard output, or a file that is whole or untouched.

#include <functional>
#include <string>

#include "cli/context.hpp"
#include "text/sink.hpp"

namespace dialogg::commands {

struct ReportTarget {
  std::string path;    // empty or "-": standard output
  bool force = false;  // replace whatever is there
  /// Written after the report, so that the file is known as one; empty: the report itself shows it.
  std::string mark = {};
  std::string section = {};  // the id of the markers between which the report goes; "": it is the whole file
};

using WriteReport = std::function<void(text::Sink&)>;

/// The last lines of a Markdown report in a file, invisible once rendered: `[//]: # "dialogg report examples"`.
std::string report_mark(std::string_view kind);

/// Error{conflict} where a file is there that is neither empty nor a report; Error{storage} where it cannot be
/// written, or is to hold the section and does not. With --dry-run nothing is written.
void write_report(cli::Context& context, const ReportTarget& target, const WriteReport& write);

/// Writes nothing but, to standard output, how the file differs from what write_report() would make of it.
/// Error{check} where it does; Error{storage} where it cannot be read, or is to hold the section and does not.
/// REQUIRES: a path to a file.
void check_report(cli::Context& context, const ReportTarget& target, const WriteReport& write);

}  // namespace dialogg::commands
