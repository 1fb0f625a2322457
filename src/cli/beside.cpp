#include "cli/beside.hpp"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "cli/output.hpp"

namespace dialogg::cli {

namespace fs = std::filesystem;

static constexpr int kMostNames = 1000;

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

Beside::Beside(const std::string& shown, fs::path target, mode_t permissions)
    : shown_(shown), target_(std::move(target)) {
  const bool can_be_named_later = ::access("/proc/self/fd", X_OK) == 0;
  if (can_be_named_later)
    file_.emplace(::open(folder_of(target_).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, permissions));
  if (file_ && file_->number() >= 0)
    return;
  take_name([&](const char* name) {
    file_.emplace(::open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions));
    return file_->number() >= 0;
  });
}

void Beside::take_name(const std::function<bool(const char*)>& make) {
  for (int attempt = 0; attempt < kMostNames; ++attempt) {
    const std::string name =
        ".dialogg-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp";
    const std::string candidate = (folder_of(target_) / name).string();
    if (make(candidate.c_str())) {
      name_ = candidate;
      return;
    }
    if (errno != EEXIST)
      throw write_failure(shown_, errno);
  }
  throw write_failure(shown_, EEXIST);
}

void Beside::replace_target(const std::function<void()>& last_look) {
  if (::fsync(file_->number()) != 0)
    throw write_failure(shown_, errno);
  if (name_.empty()) {
    const std::string whole = "/proc/self/fd/" + std::to_string(file_->number());
    take_name([&](const char* name) {
      return ::linkat(AT_FDCWD, whole.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
    });
  }
  if (file_->close() != 0)
    throw write_failure(shown_, errno);
  if (last_look)
    last_look();
  if (std::rename(name_.c_str(), target_.c_str()) != 0)
    throw write_failure(shown_, errno);
  name_.clear();
}

}  // namespace dialogg::cli
