#pragma once
// What a report may be written over. Each throws Error{conflict} where it may not.

#include <string>
#include <string_view>

namespace dialogg::publishing {

/// The last lines of a Markdown report in a file, invisible once rendered: `[//]: # "dialogg report examples"`.
std::string report_mark(std::string_view kind);

/// Not even with --force.
void require_not_the_log(const std::string& path, const std::string& log);
/// No file, an empty one, or a report.
void require_report_or_nothing(const std::string& path);
/// No file, an empty one, or an SVG.
void require_drawing_or_nothing(const std::string& path);

}  // namespace dialogg::publishing
