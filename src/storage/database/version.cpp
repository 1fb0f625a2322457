#include "storage/database/version.hpp"

#include <sqlite3.h>

#include "storage/database/database.hpp"

namespace dialogg::storage {

std::string_view program_version() {
  return DIALOGG_VERSION;
}

std::string_view sqlite_version() {
  return sqlite3_libversion();
}

int newest_schema() {
  return static_cast<int>(migrations().size());
}

}  // namespace dialogg::storage
