#pragma once
// The log's file and those beside it, before SQLite opens them.

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

#include "domain/error.hpp"

namespace dialogg::storage {

enum class Absent {
  fails,         // Error{storage} where there is no file, or one with nothing in it
  may_be_empty,  // Error{storage} where there is no file
  is_made,       // with its folders, for its owner alone
};

/// What can be said of the path without SQLite. Returns whether the file was made here, and adds the folders that were made for it to
/// `made_folders`, outermost first.
bool prepare_path(const std::string& path, Absent absent, std::vector<std::string>& made_folders);

/// Those that nobody has put anything in.
void remove_folders(const std::vector<std::string>& made);

/// The name SQLite opens: one that begins with "file:" must not be read as a URI, nor ":memory:" as no file.
std::string plain_path(const std::string& path);

/// A file that is left as it is: "Choose another".
domain::Error choose_another(messages::Message what, const std::string& path);

/// Whether the disk gives what is in the file, whatever it is; true where there is none.
/// REQUIRES: the log is closed, or not needed any more: this gives up the process's locks on it.
bool is_readable(const std::string& path);

/// Every page.
void copy_all(SQLite::Database& from, SQLite::Database& to);

/// "log.db.v7-backup"
std::string backup_path(const std::string& path, int version);
/// A copy of the log at `path`, whole and on the disk, under a name of its own, which is returned.
/// REQUIRES: the log's write lock, so that nobody else makes one.
std::string make_copy(const std::string& path, int version);
/// Gives the copy its name, in place of an older one, so that it is there after a power cut too.
void put_in_place(const std::string& copy, const std::string& path);

}  // namespace dialogg::storage
