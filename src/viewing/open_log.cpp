#include "viewing/open_log.hpp"

#include <filesystem>

namespace dialogg::viewing {

storage::Database open_to_read(const cli::Context& context) {
  return storage::Database(context.db, storage::Access::read);
}

storage::Database open_to_change(const cli::Context& context) {
  return storage::Database(context.db, context.dry_run ? storage::Access::try_out : storage::Access::change);
}

storage::Database open_to_write(const cli::Context& context) {
  if (context.dry_run && !std::filesystem::exists(context.db))
    return storage::Database::in_memory();
  return storage::Database(context.db, context.dry_run ? storage::Access::try_out : storage::Access::write);
}

}  // namespace dialogg::viewing
