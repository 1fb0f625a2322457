#pragma once
// The files that the build compiles into the program: the register's lists and the migrations.

#include <span>
#include <string_view>

namespace dialogg::text {

struct EmbeddedFile {
  std::string_view name;  // "municipalities.csv", "0001_log.sql"
  std::string_view content;
};

/// Sorted by folder, then name.
std::span<const EmbeddedFile> embedded_files();

}  // namespace dialogg::text
