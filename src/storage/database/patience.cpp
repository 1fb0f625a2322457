#include "storage/database/patience.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <thread>

namespace dialogg::storage {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLong{1'000};

// SQLite's lock bytes, which its file format fixes: https://sqlite.org/src/doc/trunk/src/os.h
constexpr off_t kPending = 0x4000'0000;
constexpr off_t kReserved = kPending + 1;
constexpr off_t kShared = kPending + 2;
constexpr off_t kSharedSize = 510;

/// Chance keeps those who wait from looking all at the same moment, again and again.
microseconds length_of_nap(milliseconds waited) {
  unsigned chance = 0;
  sqlite3_randomness(sizeof chance, &chance);
  return microseconds(1'000 + chance % (waited < kLong ? 3'000U : 1'000U));
}

std::optional<int> holder_of(int file, off_t first, off_t size) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = first;
  lock.l_len = size;
  if (fcntl(file, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK || lock.l_pid <= 0)
    return std::nullopt;
  return lock.l_pid;
}

std::string name_of(int process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/comm");
  std::string name;
  std::getline(file, name);
  return name;
}

}  // namespace

void Patience::wait_for(sqlite3* connection) {
  sqlite3_busy_handler(connection, nap, this);
}

int Patience::nap(void* patience, int naps_before) {
  return static_cast<Patience*>(patience)->nap_once(naps_before) ? 1 : 0;
}

bool Patience::nap_once(int naps_before) {
  const auto now = steady_clock::now();
  if (naps_before == 0)
    since_ = now;
  if (now - since_ >= longest_)
    return false;
  std::this_thread::sleep_for(length_of_nap(std::chrono::duration_cast<milliseconds>(now - since_)));
  return true;
}

std::optional<LockHolder> lock_holder(const std::string& path) {
  // Never closed: closing any descriptor of a file gives up all locks that this process has on it.
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0)
    return std::nullopt;
  // A writer has the second byte while it writes, and readers have the last ones.
  auto process = holder_of(file, kReserved, 1);
  if (!process)
    process = holder_of(file, kPending, 1);
  if (!process)
    process = holder_of(file, kShared, kSharedSize);
  if (!process)
    return std::nullopt;
  std::string name = name_of(*process);
  if (name.empty())
    return std::nullopt;
  return LockHolder{std::move(name), *process};
}

}  // namespace dialogg::storage
