#pragma once
// Versions: the program's, SQLite's and the schema's. Known without a log.

#include <string_view>

namespace dialogg::storage {

std::string_view program_version();  // "0.1.0"
std::string_view sqlite_version();   // "3.40.1"
int newest_schema();                 // number of migrations

}  // namespace dialogg::storage
