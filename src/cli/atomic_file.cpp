#include "cli/atomic_file.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

#include "cli/beside.hpp"
#include "cli/output.hpp"
#include "cli/stream.hpp"
#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "text/spool.hpp"

namespace dialogg::cli {

namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;

constexpr int kMostLinks = 40;
constexpr mode_t kOwnersAlone = 0600;
constexpr mode_t kNewFile = 0644;
constexpr std::size_t kLargestAttribute = 64 * 1024;  // Linux has none that are larger

/// The place that a chain of symbolic links leads to, whether or not a file is there.
fs::path follow_links(const std::string& path) {
  fs::path place = path;
  std::error_code error;
  for (int links = 0; fs::is_symlink(place, error); ++links) {
    if (links == kMostLinks)
      throw write_failure(path, ELOOP);
    const fs::path target = fs::read_symlink(place, error);
    if (error)
      throw write_failure(path, error.value());
    place = place.parent_path() / target;  // an absolute target replaces all of it
  }
  return place;
}

std::optional<struct stat> status(const std::string& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) == 0)
    return found;
  return std::nullopt;
}

/// So that the new name survives a loss of power. Not every file system can do it, and then nothing is lost
/// but that.
void sync_folder(const std::string& path, const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0 && ::fsync(opened.number()) != 0 && errno == EIO)
    throw Error{ErrorKind::storage, {Message::output_unsynced, {path}}};
}

/// Somebody has said that nobody is to write it: that holds for root too, whom nothing is forbidden.
bool is_read_only(mode_t mode) {
  return (mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
}

/// Nothing: those that any new file gets.
std::optional<mode_t> permissions_for(Readers readers, const std::optional<struct stat>& old) {
  if (readers == Readers::owner)
    return kOwnersAlone;
  return old ? std::optional<mode_t>(old->st_mode & 07777) : std::nullopt;
}

/// Throws Error{storage} where no file can stand.
void check_target(const std::string& path, const fs::path& place, const std::optional<struct stat>& old) {
  if (old && S_ISDIR(old->st_mode))
    throw write_failure(path, EISDIR);
  if (old && is_read_only(old->st_mode))
    throw write_failure(path, EACCES);
  if (old && ::access(place.c_str(), W_OK) != 0)
    throw write_failure(path, errno);
  const auto folder = status(folder_of(place).string());
  if (!folder || !S_ISDIR(folder->st_mode))
    throw Error{ErrorKind::storage, {Message::output_folder_missing, {path, folder_of(place).string()}}};
  if (!place.has_filename())
    throw write_failure(path, EISDIR);
}

/// Signals wait while it lives, so that nothing half done is left where one ends the program.
class SignalsWait {
 public:
  SignalsWait() {
    sigset_t all;
    ::sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, &before_);
  }
  ~SignalsWait() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;

 private:
  sigset_t before_{};
};

/// What may not be kept, is not: a copy by anybody else would lose it too.
void keep_attributes(const std::string& path, int file, Readers readers) {
  std::string names(static_cast<std::size_t>(std::max<ssize_t>(0, ::listxattr(path.c_str(), nullptr, 0))),
                    '\0');
  names.resize(
      static_cast<std::size_t>(std::max<ssize_t>(0, ::listxattr(path.c_str(), names.data(), names.size()))));
  std::string value(kLargestAttribute, '\0');
  for (std::size_t at = 0; at < names.size(); at += std::strlen(&names[at]) + 1) {
    const char* name = &names[at];
    if (readers == Readers::owner && std::string_view(name).starts_with("system."))
      continue;  // it may let others read
    if (const ssize_t size = ::getxattr(path.c_str(), name, value.data(), value.size()); size >= 0)
      ::fsetxattr(file, name, value.data(), static_cast<std::size_t>(size), 0);
  }
}

/// The new file as the old one was, to whoever may use it.
void take_after(const struct stat& old, const std::string& path, int file, Readers readers) {
  keep_attributes(path, file, readers);
  struct stat made {};
  if (::fstat(file, &made) == 0 && (made.st_uid != old.st_uid || made.st_gid != old.st_gid) &&
      ::fchown(file, old.st_uid, old.st_gid) != 0 && ::fchown(file, made.st_uid, old.st_gid) != 0)
    errno = 0;  // neither is allowed to whoever is not root
}

/// Writes what is ready into a file beside the target, and that into its place.
void put_in_place(const std::string& path, const fs::path& target, const text::Spool& content,
                  const std::optional<struct stat>& old, Readers readers,
                  const std::function<void()>& last_look) {
  const SignalsWait signals;
  const auto permissions = permissions_for(readers, old);
  // The kernel takes the umask's bits from a new file's.
  Beside beside(path, target, permissions ? kOwnersAlone : kNewFile);
  FileSink sink(beside.descriptor(), path);
  content.copy_to(sink);
  sink.flush();
  if (old)
    take_after(*old, target.string(), beside.descriptor(), readers);
  if (permissions && ::fchmod(beside.descriptor(), *permissions) != 0)
    throw write_failure(path, errno);
  beside.replace_target(last_look);
}

}  // namespace

void write_atomically(const std::string& path, const std::function<void(text::Sink&)>& write, Readers readers,
                      const std::function<void()>& last_look) {
  if (is_stream(path))
    return write_to_stream(path, write);
  const auto old = status(path);
  const fs::path target = follow_links(path);
  check_target(path, target, old);
  text::Spool content;
  write(content);
  put_in_place(path, target, content, old, readers, last_look);
  sync_folder(path, folder_of(target));
}

}  // namespace dialogg::cli
