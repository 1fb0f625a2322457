#pragma once
// Where a report goes: standard output, or a file that is whole or untouched.

#include <functional>
#include <string>
#include <vector>

#include "cli/atomic_file.hpp"
#include "cli/context.hpp"
#include "render/drawings/chart_images.hpp"
#include "text/sink.hpp"

namespace dialogg::publishing {

struct ReportTarget {
  std::string path;    // empty or "-": standard output
  bool force = false;  // replace whatever is there
  /// Written after the report, so that the file is known as one; empty: the report itself shows it.
  std::string mark = {};
  std::string section = {};  // the id of the markers between which the report goes; "": it is the whole file
  std::string chart_stem = {};               // path that its charts' names begin with; empty: it has none
  cli::Readers readers = cli::Readers::all;  // of the files

  bool charts() const { return !chart_stem.empty(); }
};

using WriteReport = std::function<void(text::Sink&)>;
/// The files beside the report: `write` may add to them, so they are read after it.
using Drawings = std::vector<render::Drawing>;

/// Each file whole or untouched, and the drawings before the report that shows them: where `write` throws, there is none. Error{conflict} where a file is there
/// that is neither empty nor a report, or for a drawing an SVG, and where it was changed meanwhile; Error{storage} where one cannot be written, or is to
/// hold the section and does not. With --dry-run nothing is written, and `write` throws what it else would.
/// REQUIRES: where the report goes to standard output, `write` adds no drawing.
void write_report(cli::Context& context, const ReportTarget& target, const WriteReport& write,
                  const Drawings& drawings);

/// Paths of the file and the drawings that are not what write_report() would make of them. Writes nothing but, to standard
/// output, how the file differs. Error{storage} where it cannot be read, or is to hold the section and does not.
/// REQUIRES: a path to a file.
std::vector<std::string> out_of_date(cli::Context& context, const ReportTarget& target,
                                     const WriteReport& write, const Drawings& drawings);

/// Error{check} where there is one.
void require_none_out_of_date(const std::vector<std::string>& paths);

}  // namespace dialogg::publishing
