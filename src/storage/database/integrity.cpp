#include "storage/database/integrity.hpp"

#include <sqlite3.h>

#include <algorithm>

#include "domain/dates/date.hpp"
#include "storage/database/errors.hpp"
#include "storage/database/log_file.hpp"
#include "storage/database/record_keys.hpp"
#include "storage/select.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

namespace {

/// The result code that one of SQLite's lines tells of: "unable to get the page. error code=266".
int code_in(const std::string& line) {
  constexpr std::string_view kMark = "error code=";
  const std::size_t mark = line.find(kMark);
  if (mark == std::string::npos)
    return SQLITE_OK;
  const std::size_t begin = mark + kMark.size();
  const std::size_t end = std::min(line.find_first_not_of("0123456789", begin), line.size());
  return static_cast<int>(text::number_in(std::string_view(line).substr(begin, end - begin)).value_or(0));
}

/// A disk that does not answer is no damage.
void refuse_disk_faults(const std::string& line, const std::string& path) {
  const int code = code_in(line);
  if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_NOMEM)
    throw error_of(code, path);
}

bool is_corruption(const SQLite::Exception& exception) {
  return exception.getErrorCode() == SQLITE_CORRUPT;
}

bool is_whole(Database& database, const std::string& pragma) {
  try {
    SQLite::Statement check(database.connection(), pragma);
    bool whole = true;
    while (check.executeStep()) {  // each line at once: where the disk fails, an error may follow
      const std::string line = check.getColumn(0).getString();
      refuse_disk_faults(line, database.path());
      whole = whole && line == "ok";
    }
    return whole;
  } catch (const SQLite::Exception& exception) {
    if (!is_corruption(exception))
      throw;
    return false;
  }
}

std::vector<std::string> tables_of(Database& database) {
  return first_column<std::string>(database.statement(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
      "AND name NOT GLOB 'sqlite_*' ORDER BY name"));
}

// Names of the schema, which cannot be bound.
std::string quoted(const std::string& name) {
  std::string text = "\"";
  for (const char c : name) text += c == '"' ? std::string(2, c) : std::string(1, c);
  return text + "\"";
}

bool is_date(std::string_view column) {
  constexpr std::string_view kDates[] = {"date", "until", "due", "began", "erase_by"};
  return column.ends_with("_on") || std::ranges::find(kDates, column) != std::end(kDates);
}

/// "2026-11-21T09:30:00Z"
bool is_instant(std::string_view text) {
  constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:ddZ";
  return text.size() == kForm.size() &&
         std::ranges::equal(
             text, kForm, [](char c, char form) { return form == 'd' ? c >= '0' && c <= '9' : c == form; }) &&
         domain::date_from_iso(text.substr(0, 10));
}

bool is_sound(std::string_view column, std::string_view text) {
  if (text::find_fault(text))
    return false;
  if (column.ends_with("_at"))
    return is_instant(text);
  return !is_date(column) || domain::partial_date_from_iso(text);
}

void find_faults_in(Database& database, const std::string& table, std::vector<ValueFault>& found) {
  const std::vector<std::string> columns = columns_of(database, table);
  SQLite::Statement all(database.connection(), "SELECT * FROM " + quoted(table));
  while (all.executeStep())
    for (int i = 0; i < all.getColumnCount(); ++i) {
      const SQLite::Column value = all.getColumn(i);
      if (!value.isText() || is_sound(columns[static_cast<std::size_t>(i)],
                                      {value.getText(), static_cast<std::size_t>(value.getBytes())}))
        continue;
      found.push_back({table, all.getColumn(0).getString(), columns[static_cast<std::size_t>(i)]});
    }
}

}  // namespace

FileFaults faults(Database& database) {
  FileFaults found;
  if (is_whole(database, "PRAGMA integrity_check"))
    return found;
  for (const std::string& table : tables_of(database))
    if (!is_whole(database, "PRAGMA integrity_check(" + quoted(table) + ")"))
      found.tables.push_back(table);
  found.elsewhere = found.tables.empty();
  return found;
}

std::vector<std::string> tables_with_loose_ends(Database& database) {
  return first_column<std::string>(
      database.statement("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1"));
}

std::vector<ValueFault> value_faults(Database& database) {
  std::vector<ValueFault> found;
  for (const std::string& table : tables_of(database))
    if (!table.starts_with("search_"))
      find_faults_in(database, table, found);
  return found;
}

bool is_damaged(const std::string& path) {
  try {
    SQLite::Database connection(plain_path(path), SQLite::OPEN_READONLY);
    SQLite::Statement version(connection, "PRAGMA user_version");
    version.executeStep();
    const int number = version.getColumn(0).getInt();
    if (number < 1 || static_cast<std::size_t>(number) > migrations().size())
      return false;
    SQLite::Statement loose(connection, "SELECT 1 FROM pragma_foreign_key_check LIMIT 1");
    SQLite::Statement check(connection, "PRAGMA quick_check(1)");
    return !schema_faults(connection, migrations().first(static_cast<std::size_t>(number))).empty() ||
           loose.executeStep() || !check.executeStep() || check.getColumn(0).getString() != "ok";
  } catch (const SQLite::Exception& exception) {
    return is_corruption(exception);
  }
}

}  // namespace dialogg::storage
