#include "storage/database/patience.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage/database/errors.hpp"
#include "storage/database/transaction.hpp"
#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using namespace std::chrono_literals;
using storage::Access;
using storage::Database;

namespace {

/// Another process that has the log at `path` locked for writing while this lives.
class Holder {
 public:
  explicit Holder(const std::string& path) {
    int ready[2];
    int end[2];
    REQUIRE((::pipe(ready) == 0 && ::pipe(end) == 0));
    process_ = ::fork();
    if (process_ == 0)
      hold(path, ready, end);
    ::close(ready[1]);
    ::close(end[0]);
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    ::close(ready[0]);
    end_ = end[1];
  }
  ~Holder() {
    ::close(end_);
    ::waitpid(process_, nullptr, 0);
  }
  int process() const { return process_; }

 private:
  [[noreturn]] static void hold(const std::string& path, int (&ready)[2], int (&end)[2]) {
    ::close(end[1]);
    Database database(path, Access::write);
    const storage::Transaction transaction(database);
    char byte = 'x';
    if (::write(ready[1], &byte, 1) == 1) [[maybe_unused]]
      const ssize_t nothing = ::read(end[0], &byte, 1);
    ::_exit(0);
  }

  pid_t process_ = 0;
  int end_ = -1;
};

std::string new_log(const support::TemporaryFolder& folder) {
  Database database(folder.path("log.db"), Access::write);
  database.execute(
      "INSERT INTO operation (created_at, command, records, state) VALUES ('x', 'x', 0, 'done')");
  return database.path();
}

/// What is said of a log that could not be locked within `patience`.
std::string refusal(const std::string& path, std::chrono::milliseconds patience) {
  Database database(path, Access::write, storage::migrations(), patience);
  try {
    const storage::Transaction transaction(database);
  } catch (const SQLite::Exception& exception) {
    return support::said(storage::as_error(exception, path)->message);
  }
  return "";
}

}  // namespace

TEST_CASE("Patience: whoever waited in vain is told which process has the log") {
  const support::TemporaryFolder folder;
  const std::string path = new_log(folder);
  const Holder holder(path);
  CHECK(refusal(path, 10ms) == "dialogg_tests (process " + std::to_string(holder.process()) +
                                   ") has kept the log locked for more than 5 seconds: " + path);
}

TEST_CASE("Patience: waits as long as it was told, and no longer") {
  const support::TemporaryFolder folder;
  const std::string path = new_log(folder);
  const Holder holder(path);
  const auto begin = std::chrono::steady_clock::now();
  CHECK(refusal(path, 100ms) != "");
  const auto waited = std::chrono::steady_clock::now() - begin;
  CHECK(waited >= 100ms);
  CHECK(waited < 4s);
}

TEST_CASE("Patience: goes on as soon as the log is free") {
  const support::TemporaryFolder folder;
  const std::string path = new_log(folder);
  { const Holder holder(path); }
  CHECK(refusal(path, 5s) == "");
}

TEST_CASE("lock_holder: nobody where nobody has it, nor where there is no file") {
  const support::TemporaryFolder folder;
  CHECK_FALSE(storage::lock_holder(new_log(folder)));
  CHECK_FALSE(storage::lock_holder(folder.path("none.db")));
}
