#include "storage/search/search_index.hpp"

#include <sqlite3.h>

#include <algorithm>

#include "storage/database/changeset.hpp"
#include "storage/select.hpp"
#include "text/ascii.hpp"
#include "text/number.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

namespace {

using messages::Message;

constexpr std::size_t kMostKnownWords = 20'000;

const SearchedKind* kind_of(std::string_view table) {
  const auto found = std::ranges::find(searched_kinds(), table, &SearchedKind::table);
  return found == searched_kinds().end() ? nullptr : &*found;
}

/// What is wrong with the index, and not with the disk, the lock or the memory.
bool is_damage(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode();
  return code == SQLITE_CORRUPT || code == SQLITE_ERROR || code == SQLITE_CONSTRAINT ||
         code == SQLITE_MISMATCH || code == SQLITE_LOCKED;
}

}  // namespace

void SearchIndex::follow(std::string_view changeset) {
  if (!database_.has_index())
    return mark();
  const std::vector<Entry> entries = entries_of(changeset);
  if (!is_outdated() && try_to([&] {
        for (const Entry& entry : entries) bring_in_step(entry);
      }))
    return;
  if (replace())
    return database_.notice(Message::search_index_made_anew);
  try {
    mark();
  } catch (const SQLite::Exception& exception) {
    if (!is_damage(exception))
      throw;
    throw IndexInTheWay();
  }
}

void SearchIndex::mark() {
  database_.execute("INSERT OR IGNORE INTO search_outdated VALUES (1)");
  database_.notice(Message::search_index_outdated);
}

void SearchIndex::follow_all() {
  for_each_entry(database_, [&](const Entry& entry) { bring_in_step(entry); });
  settle();
}

void SearchIndex::settle() {
  if (database_.has_index() && !is_outdated())
    try_to([&] { database_.execute("INSERT INTO search_index (search_index) VALUES ('optimize')"); });
}

bool SearchIndex::is_outdated() {
  return first_value<int>(database_.statement("SELECT 1 FROM search_outdated")).has_value();
}

/// All of it or nothing. False where the index is damaged; the records are read before.
bool SearchIndex::try_to(const std::function<void()>& work) {
  database_.execute("SAVEPOINT search");
  try {
    work();
    write_out();
    database_.execute("RELEASE search");
    return true;
  } catch (const SQLite::Exception& exception) {
    known_words_.clear();
    if (sqlite3_get_autocommit(database_.handle()) != 0 || !is_damage(exception))
      throw;
    database_.connection().tryExec("ROLLBACK TO search");
    database_.connection().tryExec("RELEASE search");
    return false;
  }
}

/// FTS5 keeps back what it has not written yet until a savepoint begins or ends; at the end of the last it would be too late.
void SearchIndex::write_out() {
  database_.execute("SAVEPOINT written");
  database_.execute("RELEASE written");
}

/// As gently as can be: by dropping the table, or those that FTS5 keeps it in, or not at all.
bool SearchIndex::replace() {
  return try_to([&] { make_anew(Force::none); }) || try_to([&] { make_anew(Force::head); });
}

bool SearchIndex::rebuild(Transaction& transaction) {
  if (replace())
    return true;
  transaction.begin_again();
  make_anew(Force::all);
  return false;
}

void SearchIndex::make_anew(Force force) {
  known_words_.clear();
  if (force != Force::none)
    forget(force == Force::all ? "search_*" : "search_index");
  for (const char* part : {"", "_data", "_idx", "_content", "_docsize", "_config"})
    database_.connection().exec(std::string("DROP TABLE IF EXISTS search_index") + part);
  database_.execute("DROP TABLE IF EXISTS search_word");
  database_.connection().exec(sql_of_table("search_index"));
  database_.connection().exec(sql_of_table("search_word"));
  database_.execute("INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)')");
  follow_all();
  database_.execute("DELETE FROM search_outdated");
}

/// Tables that can no longer be dropped. Their pages, if they have any, are lost to the file until it is written anew (VACUUM).
void SearchIndex::forget(std::string_view tables) {
  database_.execute("PRAGMA writable_schema = ON");
  SQLite::Statement forget(
      database_.connection(),
      "DELETE FROM sqlite_schema WHERE tbl_name GLOB ? AND tbl_name <> 'search_outdated'");
  Bind(forget) << tables;
  forget.exec();
  database_.execute("PRAGMA writable_schema = RESET");
}

/// A place that is no municipality can get another name, by which visits and meetings are found.
void SearchIndex::add_those_in(std::int64_t municipality, Records& records) {
  auto& statement = database_.statement(
      "SELECT 'visit', visit.id FROM visit JOIN municipality AS place ON place.id = ?1 AND number IS NULL "
      "WHERE municipality_id = ?1 OR visit.id IN (SELECT visit_id FROM visit_with WHERE municipality_id = "
      "?1) "
      "UNION ALL "
      "SELECT 'meeting', meeting.id FROM meeting JOIN municipality AS place ON place.id = ?1 "
      "AND number IS NULL WHERE municipality_id = ?1 "
      "OR meeting.id IN (SELECT meeting_id FROM meeting_with WHERE municipality_id = ?1)");
  Bind(statement) << municipality;
  while (statement.executeStep())
    records.emplace(statement.getColumn(1).getInt64(), kind_of(statement.getColumn(0).getString()));
  statement.reset();
}

/// Those of the records that the changeset touches, as they are now.
std::vector<SearchIndex::Entry> SearchIndex::entries_of(std::string_view changeset) {
  Records touched;
  for_each_row(changeset, [&](const ChangedRow& row) {
    const auto id = text::number_in(row.key());
    if (const SearchedKind* kind = kind_of(owner_of(row.table(), "").table); kind != nullptr && id)
      touched.emplace(*id, kind);
  });
  for (const auto& [id, kind] : Records(touched))
    if (kind->table == "municipality")
      add_those_in(id, touched);
  std::vector<Entry> entries;
  for (const auto& [id, kind] : touched) entries.push_back(entry_of(database_, *kind, id));
  return entries;
}

void SearchIndex::bring_in_step(const Entry& entry) {
  const Stored stored = stored_as(entry);
  if (stored == Stored::the_same)
    return;
  if (stored == Stored::otherwise)
    remove(entry.rowid);
  if (!entry.is_empty())
    store(entry.rowid, entry.title, entry.body);
}

SearchIndex::Stored SearchIndex::stored_as(const Entry& entry) {
  auto& statement = database_.statement("SELECT title, body FROM search_index WHERE rowid = ?");
  Bind(statement) << entry.rowid;
  Stored stored = Stored::not_yet;
  if (statement.executeStep()) {
    Row row(statement);
    stored = row.view() == entry.title && row.view() == entry.body ? Stored::the_same : Stored::otherwise;
  }
  statement.reset();
  return stored;
}

void SearchIndex::store(std::int64_t rowid, const std::string& title, const std::string& body) {
  auto& insert = database_.statement("INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)");
  Bind(insert) << rowid << title << body;
  insert.exec();
  insert.reset();
  add_words(title);
  add_words(body);
}

void SearchIndex::remove(std::int64_t rowid) {
  auto& statement = database_.statement("DELETE FROM search_index WHERE rowid = ?");
  Bind(statement) << rowid;
  statement.exec();
  statement.reset();
}

void SearchIndex::add_words(const std::string& folded) {
  auto& insert = database_.statement("INSERT OR IGNORE INTO search_word VALUES (?)");
  for (const words::Span& span : words::words_of(folded)) {
    const std::string word = folded.substr(span.begin, span.size);
    // A number has no parts that anybody looks for.
    if (text::is_digits(word) || !words::is_found_inside(word) || known_words_.contains(word))
      continue;
    if (known_words_.size() < kMostKnownWords)
      known_words_.insert(word);
    Bind(insert) << word;
    insert.exec();
    insert.reset();
  }
}

}  // namespace dialogg::storage
