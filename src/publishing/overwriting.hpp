#pragma once
// What a report may be written over. Each throws Error{conflict} where it may not.

#include <sys/stat.h>

#include <optional>
#include <string>
#include <string_view>

#include "domain/error.hpp"

namespace dialogg::publishing {

/// The last lines of a Markdown report in a file, invisible once rendered: `[//]: # "dialogg report examples"`.
std::string report_mark(std::string_view kind);

/// Nor a file that SQLite keeps beside it, nor a copy of it. Not even with --force.
void require_not_the_log(const std::string& path, const std::string& log);
/// No file, an empty one, or a report. Error{storage} where it cannot be read.
void require_report_or_nothing(const std::string& path);
/// No file, an empty one, or an SVG. Error{storage} where it cannot be read.
void require_drawing_or_nothing(const std::string& path);

/// What stood at a path when it was looked at, told from what somebody may have put there since.
class Sight {
 public:
  explicit Sight(std::string path);
  void require_unchanged() const;

 private:
  std::string path_;
  std::optional<struct stat> seen_;
};

domain::Error changed_meanwhile(const std::string& path);
domain::Error unreadable(const std::string& path, int error_number);

}  // namespace dialogg::publishing
