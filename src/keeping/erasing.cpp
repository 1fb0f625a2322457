#include "keeping/erasing.hpp"

#include <filesystem>

#include "domain/error.hpp"
#include "storage/database/transaction.hpp"

namespace dialogg::keeping {

namespace fs = std::filesystem;
using storage::Access;
using storage::Database;
using storage::Erasure;
using Paths = std::vector<std::string>;

namespace {

/// "log.db.v7-backup", and one that was not finished.
Paths copies_before_migrations(const std::string& log) {
  Paths found;
  const fs::path path = fs::absolute(log);
  const std::string begin = path.filename().string() + ".v";
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(path.parent_path(), none))
    if (const std::string name = entry.path().filename().string();
        name.starts_with(begin) && name.find("-backup") != name.npos)
      found.push_back(entry.path().string());
  return found;
}

}  // namespace

namespace {

void erase_from(Database& log, const std::vector<Erasure>& erasures, storage::Erasing::Texts texts) {
  {
    storage::Transaction transaction(log);
    for (const Erasure& erasure : erasures) storage::Erasing(log).erase(erasure, texts);
    transaction.commit();
  }
  storage::Erasing(log).finish();
}

}  // namespace

void erase(Database& log, const std::vector<Erasure>& erasures) {
  erase_from(log, erasures, storage::Erasing::Texts::stay);
}

/// An older copy is brought up to date by being opened; what is kept of it on that occasion holds the contact too.
void erase_in_copy(const std::string& path, const std::vector<Erasure>& erasures) {
  {
    Database copy(path, Access::change);
    erase_from(copy, erasures, storage::Erasing::Texts::lose_it);
  }
  for (const std::string& older : copies_before_migrations(path)) fs::remove(older);
}

ErasedCopies erase_in_copies(const Backups& backups, const std::string& log,
                             const std::vector<Erasure>& erasures) {
  Paths paths = copies_before_migrations(log);
  for (const Kept& kept : backups.kept(backups.folder())) paths.push_back(kept.path);
  ErasedCopies copies;
  for (const std::string& path : paths) try {
      erase_in_copy(path, erasures);
      ++copies.done;
    } catch (const domain::Error&) {
      copies.unreadable.push_back(path);
    }
  return copies;
}

}  // namespace dialogg::keeping
