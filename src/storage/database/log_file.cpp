#include "storage/database/log_file.hpp"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "storage/database/errors.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr off_t kSmallestPage = 512;  // SQLite's

/// Makes each missing folder readable by its owner alone: the log is personal work. Adds those that it made to `made`.
void make_folders(const std::filesystem::path& folder, std::vector<std::string>& made) {
  if (folder.empty() || std::filesystem::exists(folder))
    return;
  make_folders(folder.parent_path(), made);
  if (mkdir(folder.c_str(), S_IRWXU) == 0)
    made.push_back(folder.string());
  else if (errno != EEXIST)
    throw Error(ErrorKind::storage, Phrase{Message::log_cannot_make_folder, {folder.string()}},
                Phrase{Message::log_cannot_open_mend});
}

bool make_file(const std::string& path) {
  const int file = open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file >= 0)
    close(file);
  return file >= 0;
}

/// With its folders, or without any.
bool make_in_its_folders(const std::string& path, std::vector<std::string>& made_folders) {
  const std::filesystem::path file = path;
  if (!file.has_filename())  // it ends as a folder's name does
    throw error_of(SQLITE_CANTOPEN, path);
  try {
    make_folders(file.parent_path(), made_folders);
  } catch (...) {
    remove_folders(made_folders);
    throw;
  }
  return make_file(path);
}

Error no_backup(const std::string& path) {
  return {ErrorKind::storage, Phrase{Message::log_cannot_back_up, {path}},
          Phrase{Message::log_cannot_back_up_mend}};
}

}  // namespace

Error choose_another(Message what, const std::string& path) {
  return {ErrorKind::storage, Phrase{what, {path}}, Phrase{Message::log_choose_another}};
}

std::string plain_path(const std::string& path) {
  return path.starts_with('/') ? path : "./" + path;
}

void remove_folders(const std::vector<std::string>& made) {
  for (auto folder = made.rbegin(); folder != made.rend(); ++folder) rmdir(folder->c_str());
}

bool prepare_path(const std::string& path, Absent absent, std::vector<std::string>& made_folders) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) {
    if (!S_ISREG(status.st_mode))
      throw error_of(SQLITE_CANTOPEN, path);
    if (status.st_size == 0 && absent == Absent::fails)
      throw choose_another(Message::log_empty_file, path);
    // SQLite takes a file shorter than a page for an empty one, and would write over it.
    if (status.st_size > 0 && status.st_size < kSmallestPage)
      throw error_of(SQLITE_NOTADB, path);
    return false;
  }
  if (errno != ENOENT && errno != ENOTDIR)
    throw error_of(SQLITE_CANTOPEN, path);
  if (absent != Absent::is_made)
    throw Error(ErrorKind::storage, Phrase{Message::log_not_there, {path}},
                Phrase{Message::log_not_there_mend});
  return make_in_its_folders(path, made_folders);
}

void copy_all(SQLite::Database& from, SQLite::Database& to) {
  if (const int code = SQLite::Backup(to, from).executeStep(); code != SQLITE_DONE)
    throw error_of(code, from.getFilename());
}

bool is_readable(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0)
    return true;
  std::array<char, 65536> buffer{};
  off_t at = 0;
  ssize_t size = 0;
  while ((size = pread(file, buffer.data(), buffer.size(), at)) > 0) at += size;
  close(file);
  return size == 0;
}

std::string backup_path(const std::string& path, int version) {
  return path + ".v" + std::to_string(version) + "-backup";
}

void put_in_place(const std::string& copy, const std::string& path) {
  const std::string folder = std::filesystem::path(plain_path(path)).parent_path().string();
  const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool done = rename(copy.c_str(), path.c_str()) == 0 && handle >= 0 && fsync(handle) == 0;
  if (handle >= 0)
    close(handle);
  if (!done)
    throw no_backup(path);
}

std::string make_copy(const std::string& path, int version) {
  std::string copy_path = backup_path(path, version) + "-unfinished";
  unlink(copy_path.c_str());
  if (!make_file(copy_path))
    throw no_backup(copy_path);
  try {
    // By SQLite: closing a file that was opened beside it would give up the process's locks on it. And on a
    // connection of its own: a transaction that writes cannot be copied from.
    SQLite::Database source(plain_path(path), SQLite::OPEN_READONLY);
    SQLite::Database copy(plain_path(copy_path), SQLite::OPEN_READWRITE);
    copy_all(source, copy);
  } catch (...) {
    unlink(copy_path.c_str());
    throw;
  }
  return copy_path;
}

}  // namespace dialogg::storage
