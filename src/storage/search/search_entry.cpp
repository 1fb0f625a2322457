#include "storage/search/search_entry.hpp"

#include "storage/row.hpp"
#include "text/joined.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

SearchEntry entry_of(Database& database, const SearchedKind& kind, std::int64_t id) {
  const auto texts = search_texts(database, kind, id);
  SearchEntry entry{search_rowid(kind, id), {}, {}};
  if (!texts)
    return entry;
  entry.title = words::searchable(texts->title);
  entry.body = words::searchable(text::joined(texts->texts, "\n"));
  return entry;
}

void for_each_entry(Database& database, const std::function<void(const SearchEntry&)>& each) {
  for (const SearchedKind& kind : searched_kinds()) {
    // Names of the program's own: tables cannot be bound.
    SQLite::Statement ids(database.connection(), "SELECT id FROM " + std::string(kind.table));
    while (ids.executeStep()) each(entry_of(database, kind, ids.getColumn(0).getInt64()));
  }
}

}  // namespace dialogg::storage
