#pragma once
// A new file on its way into an old one's place.

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "cli/descriptor.hpp"

namespace dialogg::cli {

std::filesystem::path folder_of(const std::filesystem::path& file);

/// A file of its own beside the target, which becomes the target or disappears. Where the system can, it has no name until
/// it is whole, so that nothing is left even where the program is killed.
class Beside {
 public:
  /// Errors name the target as `shown`. The umask takes its bits from `permissions`.
  Beside(const std::string& shown, std::filesystem::path target, mode_t permissions);
  ~Beside() {
    if (!name_.empty())
      ::unlink(name_.c_str());
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  int descriptor() const { return file_->number(); }
  /// Once it is on the disk. `last_look` may throw; it, and the file's name, come last.
  void replace_target(const std::function<void()>& last_look);

 private:
  /// The first name that `make` does not find taken.
  void take_name(const std::function<bool(const char*)>& make);

  const std::string& shown_;
  std::filesystem::path target_;
  std::string name_;  // empty while it has none, and once it has become the target
  std::optional<Descriptor> file_;
};

}  // namespace dialogg::cli
