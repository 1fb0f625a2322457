#include "viewing/open_log.hpp"

#include <unistd.h>

#include <filesystem>

namespace dialogg::viewing {

/// Where nothing could be stored, all of what would be can still be said.
static bool is_dry_run_beside(const cli::Context& context) {
  if (!context.dry_run || access(context.db.c_str(), F_OK) != 0)
    return false;
  const auto folder = std::filesystem::path(context.db).parent_path();
  return access(context.db.c_str(), W_OK) != 0 || access(folder.empty() ? "." : folder.c_str(), W_OK) != 0;
}

storage::Database open_to_read(const cli::Context& context) {
  return storage::Database(context.db, storage::Access::read);
}

storage::Database open_to_change(const cli::Context& context) {
  if (is_dry_run_beside(context))
    return storage::Database::copied_to_memory(context.db);
  return storage::Database(context.db, context.dry_run ? storage::Access::try_out : storage::Access::change);
}

storage::Database open_to_write(const cli::Context& context) {
  if (context.dry_run && !std::filesystem::exists(context.db))
    return storage::Database::in_memory();
  if (is_dry_run_beside(context))
    return storage::Database::copied_to_memory(context.db);
  return storage::Database(context.db, context.dry_run ? storage::Access::try_out : storage::Access::write);
}

}  // namespace dialogg::viewing
