#include "storage/search/search_check.hpp"

#include <sqlite3.h>

#include <set>
#include <unordered_set>

#include "storage/database/record_keys.hpp"
#include "storage/search/search_entry.hpp"
#include "storage/search/search_index.hpp"
#include "storage/select.hpp"
#include "text/ascii.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

namespace {

class Checker {
 public:
  explicit Checker(Database& database) : database_(database), keys_(database) {}

  /// The records whose entries are missing or others, and those that have one and are not there.
  std::set<std::int64_t> differing() {
    std::set<std::int64_t> rowids;
    for_each_entry(database_, [&](const SearchEntry& entry) {
      if (!is_in_step(entry))
        rowids.insert(entry.rowid);
    });
    for (const std::int64_t rowid :
         first_column<std::int64_t>(database_.statement("SELECT rowid FROM search_index")))
      if (const auto record = searched_record(rowid);
          !record || entry_of(database_, *record->kind, record->id).is_empty())
        rowids.insert(rowid);
    return rowids;
  }

  std::string ref(std::int64_t rowid) {
    const auto record = searched_record(rowid);
    return record ? keys_.ref({record->kind->table, std::to_string(record->id)}) : std::string();
  }

 private:
  bool is_in_step(const SearchEntry& entry) {
    auto& statement = database_.statement("SELECT title, body FROM search_index WHERE rowid = ?");
    Bind(statement) << entry.rowid;
    bool same = entry.is_empty();
    if (statement.executeStep()) {
      Row row(statement);
      same = row.view() == entry.title && row.view() == entry.body;
    }
    statement.reset();
    return same && has_words(entry.title) && has_words(entry.body);
  }

  bool has_words(const std::string& folded) {
    auto& statement = database_.statement("SELECT 1 FROM search_word WHERE word = ?");
    for (const words::Span& span : words::words_of(folded)) {
      const std::string word = folded.substr(span.begin, span.size);
      if (text::is_digits(word) || !words::is_found_inside(word) || known_.contains(word))
        continue;
      Bind(statement) << word;
      const bool there = statement.executeStep();
      statement.reset();
      statement.clearBindings();
      if (!there)
        return false;
      known_.insert(word);
    }
    return true;
  }

  Database& database_;
  RecordKeys keys_;
  std::unordered_set<std::string> known_;  // words that are there
};

bool fits_together(Database& database) {
  database.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
  return !SearchIndex(database).is_outdated();
}

}  // namespace

SearchFaults search_faults(Database& database, std::size_t most) {
  SearchFaults faults;
  try {
    Checker checker(database);
    for (const std::int64_t rowid : checker.differing()) {
      if (faults.refs.size() < most)
        faults.refs.push_back(checker.ref(rowid));
      else
        ++faults.more;
    }
    faults.damaged = !fits_together(database);
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() != SQLITE_CORRUPT && exception.getErrorCode() != SQLITE_ERROR)
      throw;
    faults.damaged = true;
  }
  return faults;
}

}  // namespace dialogg::storage
