#include "keeping/backups.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "config/state_folder.hpp"
#include "domain/error.hpp"
#include "keeping/instants.hpp"
#include "keeping/private_file.hpp"
#include "messages/reason.hpp"
#include "storage/database/copying.hpp"

namespace dialogg::keeping {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::string_view kEnding = ".db", kAutomatic = "-before-restore", kLast = "last-backup",
                           kDrill = "last-drill";

bool is_same_file(const std::string& one, const std::string& other) {
  std::error_code none;
  return fs::equivalent(one, other, none);
}

/// What is written over must be a copy of a log.
void require_copy(const std::string& path) {
  try {
    storage::Database(path, storage::Access::read);
  } catch (const Error&) {
    throw Error(ErrorKind::conflict, Phrase{Message::backup_is_other_file, {path}},
                Phrase{Message::backup_is_other_file_mend});
  }
}

}  // namespace

Backups::Backups(std::string log, const config::Environment& environment) : log_(std::move(log)) {
  std::error_code none;
  const fs::path path = fs::weakly_canonical(fs::absolute(log_, none), none);
  stem_ = path.stem().string();
  const std::string whole = path.string();
  // Logs of one name in two places have a folder each.
  const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(whole.data()), whole.size());
  if (const std::string state = config::state_folder(environment); !state.empty())
    folder_ = fmt::format("{}/backups/{}-{:08x}", state, stem_, sum);
}

std::string Backups::name_for(std::string_view now, Reason reason) const {
  return fmt::format("{}-{}{}{}", stem_, stamp_of(now), reason == Reason::asked_for ? "" : kAutomatic,
                     kEnding);
}

std::string Backups::place(const std::string& target, std::string_view now, Reason reason) const {
  if (target.empty() && folder_.empty())
    throw Error(ErrorKind::usage, Message::state_without_home, Phrase{Message::state_without_home_mend});
  if (target.empty())
    return folder_ + "/" + name_for(now, reason);
  std::error_code none;
  if (target.ends_with('/') || fs::is_directory(target, none))
    return (fs::path(target) / name_for(now, reason)).string();
  if (is_same_file(target, log_))
    throw Error(ErrorKind::conflict, Phrase{Message::backup_is_log, {target}});
  if (fs::exists(target, none))
    require_copy(target);
  return target;
}

void Backups::make(storage::Database& database, const std::string& path) const {
  make_private_folder(fs::path(path).parent_path());
  storage::copy_to(database, path);
  std::size_t automatic = 0;
  for (const Kept& one : kept(folder_))
    if (one.is_automatic && ++automatic > kMostAutomatic)
      fs::remove(one.path);
}

std::string Backups::save_as_it_is(std::string_view now) const {
  std::string path = place("", now, Reason::before_restore);
  make_private_folder(folder_);
  for (const char* beside : {"", "-journal"}) {
    std::error_code failed;
    if (fs::exists(log_ + beside) && !fs::copy_file(log_ + beside, path + beside, failed))
      throw Error(ErrorKind::storage, Phrase{Message::output_failed, {path, messages::reason(failed)}});
  }
  return path;
}

std::vector<Kept> Backups::kept(const std::string& folder) const {
  std::vector<Kept> found;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(stem_ + "-") || !name.ends_with(kEnding))
      continue;
    std::string_view stamp(name);
    stamp.remove_prefix(stem_.size() + 1);
    stamp.remove_suffix(kEnding.size());
    const bool is_automatic = stamp.ends_with(kAutomatic);
    if (is_automatic)
      stamp.remove_suffix(kAutomatic.size());
    if (auto made_at = instant_of(stamp))
      found.push_back({entry.path().string(), std::move(*made_at), is_automatic});
  }
  std::ranges::sort(found, std::ranges::greater(), &Kept::made_at);
  return found;
}

int Backups::keep_newest(storage::Database& database, const std::string& folder, std::size_t count) const {
  const std::string ours = storage::origin(database);
  std::size_t seen = 0;
  int removed = 0;
  for (const Kept& one : kept(folder)) {
    storage::Database copy(one.path, storage::Access::read);
    if (storage::origin(copy) != ours || ++seen <= count)
      continue;
    removed += fs::remove(one.path) ? 1 : 0;
  }
  return removed;
}

std::optional<std::string> Backups::noted(std::string_view name) const {
  std::ifstream file(fmt::format("{}/{}", folder_, name));
  std::string stamp;
  return file >> stamp ? instant_of(stamp) : std::nullopt;
}

void Backups::note(std::string_view name, std::string_view now) const {
  if (folder_.empty())
    return;
  make_private_folder(folder_);
  std::ofstream(fmt::format("{}/{}", folder_, name)) << stamp_of(now) << '\n';
}

std::optional<std::string> Backups::last_backup() const {
  return noted(kLast);
}
std::optional<std::string> Backups::last_drill() const {
  return noted(kDrill);
}
void Backups::note_backup(std::string_view now) const {
  note(kLast, now);
}
void Backups::note_drill(std::string_view now) const {
  note(kDrill, now);
}

}  // namespace dialogg::keeping
