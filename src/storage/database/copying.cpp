#include "storage/database/copying.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "storage/database/digest.hpp"
#include "storage/database/errors.hpp"
#include "storage/database/integrity.hpp"
#include "storage/database/log_file.hpp"
#include "storage/database/patience.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

[[noreturn]] void fail(const std::string& path, int reason) {
  throw Error(ErrorKind::storage, Phrase{Message::output_failed, {path, messages::reason(reason)}});
}

/// Beside the place that it is for; gone unless put there.
class Unfinished {
 public:
  explicit Unfinished(const std::string& path) : path_(path + "." + std::to_string(getpid()) + ".part") {
    unlink(path_.c_str());
    const int file = open(path_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
      fail(path, errno);
    close(file);
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() { unlink(path_.c_str()); }

  const std::string& path() const { return path_; }
  void put_at(const std::string& path) const {
    if (rename(path_.c_str(), path.c_str()) != 0)
      fail(path, errno);
    const std::string folder = fs::absolute(path).parent_path().string();
    if (const int file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); file >= 0) {
      fsync(file);
      close(file);
    }
  }

 private:
  std::string path_;
};

/// Of the path that is told of.
void copy_pages(SQLite::Database& from, SQLite::Database& to, const std::string& path) try {
  copy_all(from, to);
} catch (const SQLite::Exception& exception) {
  throw error_of(exception.getExtendedErrorCode(), path);
}

bool is_whole(Database& log) {
  const FileFaults found = faults(log);
  return found.tables.empty() && !found.elsewhere;
}

void require_same(Database& log, const std::string& path) {
  Database copy(path, Access::read);
  if (!is_whole(copy) || digest(copy) != digest(log))
    throw Error(ErrorKind::storage, Phrase{Message::backup_differs, {path}},
                Phrase{Message::backup_differs_mend});
}

}  // namespace

void copy_to(Database& log, const std::string& path) {
  const Unfinished unfinished(path);
  {
    SQLite::Database copy(plain_path(unfinished.path()), SQLite::OPEN_READWRITE);
    copy_pages(log.connection(), copy, path);
  }
  require_same(log, unfinished.path());
  unfinished.put_at(path);
}

void put_in_place_of(const std::string& path, Database& copy, std::chrono::milliseconds longest) {
  Patience patience(longest);
  SQLite::Database log(plain_path(path), SQLite::OPEN_READWRITE);
  patience.wait_for(log.getHandle());
  copy_pages(copy.connection(), log, path);
}

std::string origin(Database& log) {
  return first_value<std::string>(
             log.statement(
                 "SELECT created_at || ' ' || command || ' ' || coalesce(subject, '') FROM operation "
                 "ORDER BY id LIMIT 1"))
      .value_or("");
}

std::string last_change(Database& log) {
  return first_value<std::string>(log.statement("SELECT max(created_at) FROM operation")).value_or("");
}

}  // namespace dialogg::storage
