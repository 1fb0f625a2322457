#include "publishing/overwriting.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "cli/descriptor.hpp"
#include "messages/reason.hpp"
#include "render/drawings/svg.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr std::string_view kMark = "[//]: # \"dialogg report ";
constexpr std::string_view kSchema = "{\n  \"schema\": \"dialogg.report.";
constexpr std::size_t kLongestMark = 200;

/// A file whose parts are read where they are wanted.
class Parts {
 public:
  explicit Parts(const std::string& path) : path_(path), file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat found {};
    if (file_.number() < 0 || ::fstat(file_.number(), &found) != 0)
      throw unreadable(path_, errno);
    size_ = static_cast<std::size_t>(found.st_size);
  }

  std::size_t size() const { return size_; }

  /// Less where it ends before.
  std::string read(std::size_t from, std::size_t most) const {
    std::string part(most, '\0');
    const ssize_t count = ::pread(file_.number(), part.data(), most, static_cast<off_t>(from));
    if (count < 0)
      throw unreadable(path_, errno);
    part.resize(static_cast<std::size_t>(count));
    return part;
  }

 private:
  const std::string& path_;
  cli::Descriptor file_;
  std::size_t size_ = 0;
};

/// The first bytes and the last ones decide, so that a long report need not be read.
bool is_report(const std::string& path) {
  const Parts file(path);
  if (file.read(0, kSchema.size()) == kSchema)
    return true;
  const std::string tail = file.read(file.size() - std::min(file.size(), kLongestMark), kLongestMark);
  const std::size_t mark = tail.rfind(kMark);
  return mark != std::string::npos && (mark == 0 || tail[mark - 1] == '\n') && tail.ends_with("\"\n") &&
         tail.find('\n', mark) + 1 == tail.size();
}

bool is_drawing(const std::string& path) {
  const std::string head = Parts(path).read(0, render::kDrawingHead.size());
  return head.empty() || head == render::kDrawingHead;
}

bool holds_something(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > 0;
}

/// Without links, whether or not it is there.
std::string whole(const std::string& path) {
  std::error_code error;
  return std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error).string();
}

/// SQLite's own files beside the log, which it deletes, and the copies from before a migration.
bool belongs_to(const std::string& path, const std::string& log) {
  if (!path.starts_with(log))
    return false;
  const std::string_view end = std::string_view(path).substr(log.size());
  return end == "-journal" || end == "-wal" || end == "-shm" ||
         (end.starts_with(".v") && end.ends_with("-backup"));
}

bool is_same(const struct timespec& one, const struct timespec& other) {
  return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

bool is_same(const struct stat& one, const struct stat& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_size == other.st_size &&
         is_same(one.st_mtim, other.st_mtim) && is_same(one.st_ctim, other.st_ctim);
}

std::optional<struct stat> status(const std::string& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 ? std::optional(found) : std::nullopt;
}

}  // namespace

std::string report_mark(std::string_view kind) {
  return "\n" + std::string(kMark) + std::string(kind) + "\"\n";
}

void require_not_the_log(const std::string& path, const std::string& log) {
  std::error_code error;
  if (std::filesystem::equivalent(path, log, error))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_log, {path}});
  if (belongs_to(whole(path), whole(log)))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_of_log, {path}});
}

void require_report_or_nothing(const std::string& path) {
  if (holds_something(path) && !is_report(path))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

void require_drawing_or_nothing(const std::string& path) {
  if (holds_something(path) && !is_drawing(path))
    throw Error(ErrorKind::conflict, Phrase{Message::drawing_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

Sight::Sight(std::string path) : path_(std::move(path)), seen_(status(path_)) {}

void Sight::require_unchanged() const {
  const auto now = status(path_);
  if (now.has_value() != seen_.has_value() || (now && !is_same(*now, *seen_)))
    throw changed_meanwhile(path_);
}

Error changed_meanwhile(const std::string& path) {
  return {ErrorKind::conflict, Phrase{Message::file_changed_meanwhile, {path}},
          Phrase{Message::file_changed_meanwhile_mend}};
}

Error unreadable(const std::string& path, int error_number) {
  return {ErrorKind::storage, Phrase{Message::file_unreadable, {path, messages::reason(error_number)}}};
}

}  // namespace dialogg::publishing
