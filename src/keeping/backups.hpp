#pragma once
// The copies that are kept of one log: where they lie, what they are called, and which of them stay.

#include <optional>
#include <string>
#include <vector>

#include "config/config.hpp"
#include "storage/database/database.hpp"

namespace dialogg::keeping {

enum class Reason { asked_for, before_restore };

struct Kept {
  std::string path;
  std::string made_at;  // UTC: "2026-11-30T21:30:00Z"
  bool is_automatic = false;
};

class Backups {
 public:
  static constexpr std::size_t kMostAutomatic = 10;  // of those that were not asked for, the newest are kept

  /// Of the log at `log`, in its owner's state folder. Where the system names no home there is none, and nothing is kept.
  Backups(std::string log, const config::Environment& environment);

  /// Where `target` leads: a folder, in which the copy gets a name of its own, a file, or, empty, the log's own folder.
  /// Error{conflict}: the log itself, or a file that is no copy of a log. Error{usage}: there is no folder of its own.
  std::string place(const std::string& target, std::string_view now, Reason reason) const;
  /// Makes one at place()'s `path`, and takes away the automatic ones that are too many. Error{storage}: see storage::copy_to.
  void make(storage::Database& database, const std::string& path) const;
  /// The same in the log's own folder, of a file that cannot be read as a log: as it lies there, with its journal. Returns where.
  std::string save_as_it_is(std::string_view now) const;

  /// In the log's own folder, or in another, the newest first. Files of other names are left out.
  std::vector<Kept> kept(const std::string& folder) const;
  const std::string& folder() const { return folder_; }
  /// Takes away all but the newest so many of this log's in the folder; returns how many.
  int keep_newest(storage::Database& database, const std::string& folder, std::size_t count) const;

  /// When one that was asked for was last made, wherever it went, and when restoring was last tried; UTC; nothing: never.
  std::optional<std::string> last_backup() const;
  std::optional<std::string> last_drill() const;
  void note_backup(std::string_view now) const;
  void note_drill(std::string_view now) const;

 private:
  std::string name_for(std::string_view now, Reason reason) const;
  std::optional<std::string> noted(std::string_view name) const;
  void note(std::string_view name, std::string_view now) const;

  std::string log_, stem_, folder_;
};

/// How long ago a backup and a drill may be before `agenda` says so.
inline constexpr int kBackupDays = 30, kDrillDays = 180;

}  // namespace dialogg::keeping
