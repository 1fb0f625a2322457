#include "storage/disk_trial.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

#include "domain/error.hpp"
#include "messages/reason.hpp"

namespace dialogg::storage {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

class TrialFolder {
 public:
  explicit TrialFolder(const std::string& folder) : path_(folder + "/dialogg-trial-XXXXXX") {
    if (mkdtemp(path_.data()) == nullptr)
      throw Error(ErrorKind::storage, Phrase{Message::output_failed, {folder, messages::reason(errno)}});
  }
  TrialFolder(const TrialFolder&) = delete;
  TrialFolder& operator=(const TrialFolder&) = delete;
  ~TrialFolder() {
    std::error_code none;
    fs::remove_all(path_, none);
  }

  std::string path(const char* name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

/// Runs `work` in a process of its own, which ends without clearing anything up. Returns its number.
pid_t in_child(const std::function<int()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    int result = EXIT_FAILURE;
    try {
      result = work();
    } catch (...) {
    }
    _exit(result);
  }
  return child;
}

int result_of(pid_t child) {
  int status = 0;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool take_lock(int file) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_len = 1;
  return fcntl(file, F_SETLK, &lock) == 0;
}

bool locks_hold(const std::string& path) {
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  const bool is_taken = file >= 0 && take_lock(file);
  const int kept_out = result_of(in_child([&] {
    const int same = open(path.c_str(), O_RDWR | O_CLOEXEC);
    return same >= 0 && !take_lock(same) ? EXIT_SUCCESS : EXIT_FAILURE;
  }));
  if (file >= 0)
    close(file);
  return is_taken && kept_out == EXIT_SUCCESS;
}

bool syncs(const std::string& path) {
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  const bool done = file >= 0 && write(file, "x", 1) == 1 && fsync(file) == 0;
  if (file >= 0)
    close(file);
  return done;
}

bool renames(const std::string& from, const std::string& to) {
  std::ofstream(to) << "old";
  std::ofstream(from) << "new";
  std::string found;
  const bool done = rename(from.c_str(), to.c_str()) == 0 && std::ifstream(to) >> found && found == "new";
  return done && !fs::exists(from);
}

/// Stores number after number, and tells of each once it is stored.
int write_on(const std::string& path, int tell) {
  SQLite::Database log(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  log.exec(
      "PRAGMA synchronous = EXTRA; CREATE TABLE IF NOT EXISTS stored (number INTEGER PRIMARY KEY, text "
      "TEXT)");
  while (true) {
    log.exec("INSERT INTO stored (text) VALUES (hex(randomblob(2000)))");
    if (write(tell, "x", 1) != 1)
      return EXIT_FAILURE;
  }
}

int told(int pipe_end) {
  char bytes[4096];
  int count = 0;
  for (ssize_t size = read(pipe_end, bytes, sizeof bytes); size > 0;
       size = read(pipe_end, bytes, sizeof bytes))
    count += static_cast<int>(size);
  return count;
}

bool holds(const std::string& path, int count) {
  try {
    SQLite::Database log(path, SQLite::OPEN_READWRITE);
    return log.execAndGet("SELECT count(*) FROM stored").getInt() >= count &&
           log.execAndGet("PRAGMA integrity_check").getString() == "ok";
  } catch (const SQLite::Exception&) {
    return count == 0;  // it was not made yet
  }
}

/// Whether all that a writer told of is there after it was killed.
bool survives_a_kill(const std::string& path, std::chrono::milliseconds after) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return false;
  const pid_t writer = in_child([&] { return write_on(path, ends[1]); });
  close(ends[1]);
  usleep(static_cast<useconds_t>(after.count()) * 1000);
  kill(writer, SIGKILL);
  result_of(writer);
  const int count = told(ends[0]);
  close(ends[0]);
  return holds(path, count);
}

}  // namespace

DiskTrial try_disk(const std::string& folder, std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  const TrialFolder trial(folder.empty() ? "." : folder);
  DiskTrial found{.locks = locks_hold(trial.path("lock")),
                  .syncs = syncs(trial.path("sync")),
                  .renames = renames(trial.path("new"), trial.path("old"))};
  do {
    const std::string log = trial.path("log.db");
    found.lost += survives_a_kill(log, std::chrono::milliseconds(20 + found.killed * 13 % 200)) ? 0 : 1;
    ++found.killed;
    std::error_code none;
    fs::remove(log, none);
  } while (std::chrono::steady_clock::now() < end);
  return found;
}

}  // namespace dialogg::storage
