#include "cli/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>

#include "cli/output.hpp"
#include "domain/error.hpp"
#include "messages/reason.hpp"

namespace dialogg::cli {

namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;

constexpr int kMostLinks = 40;
constexpr int kMostNames = 1000;
constexpr mode_t kOwnersAlone = 0600;

Error failure(const std::string& path, int error_number) {
  return {ErrorKind::storage, {Message::output_failed, {path, messages::reason(error_number)}}};
}

/// An open file; it is closed at the latest here.
class Descriptor {
 public:
  explicit Descriptor(int opened) : number_(opened) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  /// Some file systems say only here that the disk is full: -1, and errno.
  int close() {
    const int closing = number_;
    number_ = -1;
    return closing < 0 ? 0 : ::close(closing);
  }

 private:
  int number_;
};

/// The place that a chain of symbolic links leads to, whether or not a file is there.
fs::path follow_links(const std::string& path) {
  fs::path place = path;
  std::error_code error;
  for (int links = 0; fs::is_symlink(place, error); ++links) {
    if (links == kMostLinks)
      throw failure(path, ELOOP);
    const fs::path target = fs::read_symlink(place, error);
    if (error)
      throw failure(path, error.value());
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

fs::path folder_of(const fs::path& place) {
  return place.has_parent_path() ? place.parent_path() : fs::path(".");
}

/// A file of its own beside the target, which becomes the target or disappears.
class Beside {
 public:
  Beside(const std::string& shown, fs::path target, std::optional<mode_t> permissions);
  ~Beside() {
    if (!name_.empty())
      ::unlink(name_.c_str());
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  int descriptor() const { return file_->number(); }
  void replace_target();

 private:
  const std::string& shown_;
  fs::path target_;
  std::string name_;  // empty once it has become the target
  std::optional<Descriptor> file_;
};

Beside::Beside(const std::string& shown, fs::path target, std::optional<mode_t> permissions)
    : shown_(shown), target_(std::move(target)) {
  const mode_t at_first = permissions ? kOwnersAlone : 0644;  // the kernel takes the umask's bits from it
  for (int attempt = 0; attempt < kMostNames; ++attempt) {
    const std::string name =
        ".dialogg-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp";
    const std::string candidate = (folder_of(target_) / name).string();
    const int opened = ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, at_first);
    if (opened < 0 && errno == EEXIST)
      continue;
    if (opened < 0)
      throw failure(shown_, errno);
    file_.emplace(opened);
    name_ = candidate;
    break;
  }
  if (!file_)
    throw failure(shown_, EEXIST);
  if (permissions && ::fchmod(file_->number(), *permissions) != 0) {
    const int error = errno;
    ::unlink(name_.c_str());  // the destructor does not run for what was never constructed
    throw failure(shown_, error);
  }
}

void Beside::replace_target() {
  if (::fsync(file_->number()) != 0 || file_->close() != 0 ||
      std::rename(name_.c_str(), target_.c_str()) != 0)
    throw failure(shown_, errno);
  name_.clear();
}

/// So that the new name survives a loss of power. Not every file system can do it, and then nothing is lost
/// but that.
void sync_folder(const std::string& path, const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0 && ::fsync(opened.number()) != 0 && errno == EIO)
    throw failure(path, errno);
}

/// Writing to a pipe waits for a reader, and to a disk destroys what is on it: neither is asked for. A pipe that the
/// program was given is no more than its output by another name.
void require_writable_as_is(const std::string& path, mode_t mode) {
  const bool given = path.starts_with("/dev/") || path.starts_with("/proc/");
  if (!S_ISCHR(mode) && !(given && S_ISFIFO(mode)))
    throw Error{ErrorKind::storage, {Message::file_is_none, {path}}};
}

void write_device(const std::string& path, const std::function<void(text::Sink&)>& write) {
  const Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (device.number() < 0)
    throw failure(path, errno);
  FileSink sink(device.number(), path);
  write(sink);
  sink.flush();
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
    throw failure(path, EISDIR);
  if (old && is_read_only(old->st_mode))
    throw failure(path, EACCES);
  if (old && ::access(place.c_str(), W_OK) != 0)
    throw failure(path, errno);
  const auto folder = status(folder_of(place).string());
  if (!folder || !S_ISDIR(folder->st_mode))
    throw Error{ErrorKind::storage, {Message::output_folder_missing, {path, folder_of(place).string()}}};
  if (!place.has_filename())
    throw failure(path, EISDIR);
}

}  // namespace

void write_atomically(const std::string& path, const std::function<void(text::Sink&)>& write,
                      Readers readers) {
  const auto old = status(path);
  if (old && !S_ISREG(old->st_mode) && !S_ISDIR(old->st_mode)) {
    require_writable_as_is(path, old->st_mode);
    return write_device(path, write);
  }
  const fs::path target = follow_links(path);
  check_target(path, target, old);
  Beside beside(path, target, permissions_for(readers, old));
  {
    FileSink sink(beside.descriptor(), path);
    write(sink);
    sink.flush();
  }
  beside.replace_target();
  sync_folder(path, folder_of(target));
}

}  // namespace dialogg::cli
