#include "storage/search/search_index.hpp"

#include <algorithm>
#include <set>

#include "storage/database/changeset.hpp"
#include "storage/row.hpp"
#include "text/ascii.hpp"
#include "text/joined.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

namespace {

constexpr std::size_t kMostKnownWords = 20'000;

const SearchedKind* kind_of(std::string_view table) {
  const auto found = std::ranges::find(searched_kinds(), table, &SearchedKind::table);
  return found == searched_kinds().end() ? nullptr : &*found;
}

}  // namespace

void SearchIndex::follow(std::string_view changeset) {
  std::set<std::pair<std::int64_t, const SearchedKind*>> touched;
  for_each_row(changeset, [&](const ChangedRow& row) {
    if (const SearchedKind* kind = kind_of(owner_of(row.table(), "").table))
      touched.emplace(std::stoll(row.key()), kind);
  });
  for (const auto& [id, kind] : touched) {
    follow(*kind, id);
    if (kind->table == "municipality")
      follow_those_in(id);
  }
}

/// A place that is no municipality can get another name.
void SearchIndex::follow_those_in(std::int64_t municipality) {
  auto& statement = database_.statement(
      "SELECT 'visit', visit.id FROM visit JOIN municipality AS place ON place.id = ?1 AND number IS NULL "
      "WHERE municipality_id = ?1 OR visit.id IN (SELECT visit_id FROM visit_with WHERE municipality_id = "
      "?1) "
      "UNION ALL "
      "SELECT 'meeting', meeting.id FROM meeting JOIN municipality AS place ON place.id = ?1 AND number IS "
      "NULL "
      "WHERE municipality_id = ?1 OR meeting.id IN (SELECT meeting_id FROM meeting_with WHERE "
      "municipality_id = ?1)");
  Bind(statement) << municipality;
  std::vector<std::pair<std::int64_t, const SearchedKind*>> those;
  while (statement.executeStep())
    those.emplace_back(statement.getColumn(1).getInt64(), kind_of(statement.getColumn(0).getString()));
  statement.reset();
  for (const auto& [id, kind] : those) follow(*kind, id);
}

void SearchIndex::follow_all() {
  for (const SearchedKind& kind : searched_kinds()) {
    // Names of the program's own: tables cannot be bound.
    SQLite::Statement ids(database_.connection(), "SELECT id FROM " + std::string(kind.table));
    while (ids.executeStep()) follow(kind, ids.getColumn(0).getInt64());
  }
  settle();
}

void SearchIndex::settle() {
  database_.execute("INSERT INTO search_index (search_index) VALUES ('optimize')");
}

void SearchIndex::follow(const SearchedKind& kind, std::int64_t id) {
  const std::int64_t rowid = search_rowid(kind, id);
  const auto texts = search_texts(database_, kind, id);
  const std::string title = texts ? words::searchable(texts->title) : "";
  const std::string body = texts ? words::searchable(text::joined(texts->texts, "\n")) : "";
  const Stored stored = stored_as(rowid, title, body);
  if (stored == Stored::the_same)
    return;
  if (stored == Stored::otherwise)
    remove(rowid);
  if (!title.empty() || !body.empty())
    store(rowid, title, body);
}

SearchIndex::Stored SearchIndex::stored_as(std::int64_t rowid, std::string_view title,
                                           std::string_view body) {
  auto& statement = database_.statement("SELECT title, body FROM search_index WHERE rowid = ?");
  Bind(statement) << rowid;
  Stored stored = Stored::not_yet;
  if (statement.executeStep()) {
    Row row(statement);
    stored = row.view() == title && row.view() == body ? Stored::the_same : Stored::otherwise;
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
