#pragma once
// Waiting for a log that others have locked: fairly, and no longer than is said; and who it is that has it.

#include <sqlite3.h>

#include <chrono>
#include <optional>
#include <string>

namespace dialogg::storage {

/// SQLite's own waiting naps longer and longer, so that whoever comes last is first. Here everybody looks again within a
/// few milliseconds, and the sooner, the longer they have waited.
class Patience {
 public:
  explicit Patience(std::chrono::milliseconds longest) : longest_(longest) {}
  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;
  ~Patience() = default;

  /// From now on `connection` waits so. It must not outlive this.
  void wait_for(sqlite3* connection);

 private:
  static int nap(void* patience, int naps_before);
  bool nap_once(int naps_before);

  std::chrono::milliseconds longest_;
  std::chrono::steady_clock::time_point since_;
};

struct LockHolder {
  std::string name;  // of the program: "dialogg"
  int process;
};

/// Another process that keeps the file at `path` locked; nothing where there is none, or where it is on another machine.
std::optional<LockHolder> lock_holder(const std::string& path);

}  // namespace dialogg::storage
