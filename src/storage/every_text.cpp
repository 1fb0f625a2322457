#include "storage/every_text.hpp"

#include "storage/row.hpp"
#include "storage/search/search_texts.hpp"

namespace dialogg::storage {

namespace {

/// Texts that are not searched.
struct Others {
  std::string_view table;
  const char* texts;  // SELECT …: the record's key, and a text
};

constexpr Others kOthers[] = {
    {"meeting",
     "SELECT meeting_id, organisation FROM meeting_attendance WHERE organisation IS NOT NULL UNION ALL "
     "SELECT meeting_id, caption FROM meeting_photo WHERE caption IS NOT NULL ORDER BY 1"},
    {"example", "SELECT example_id, caption FROM example_photo WHERE caption IS NOT NULL ORDER BY 1"},
};

void read_searched(Database& database, const SearchedKind& kind, const EachText& each) {
  // A name of the program's own: tables cannot be bound.
  SQLite::Statement keys(database.connection(), "SELECT id FROM " + std::string(kind.table) + " ORDER BY id");
  while (keys.executeStep()) {
    const std::int64_t key = keys.getColumn(0).getInt64();
    const auto texts = search_texts(database, kind, key);
    if (!texts)
      continue;
    each(kind.table, key, texts->title);
    for (const std::string& text : texts->texts) each(kind.table, key, text);
  }
}

}  // namespace

void for_each_text(Database& database, const EachText& each) {
  for (const SearchedKind& kind : searched_kinds()) {
    read_searched(database, kind, each);
    for (const Others& others : kOthers) {
      if (others.table != kind.table)
        continue;
      SQLite::Statement texts(database.connection(), others.texts);
      while (texts.executeStep()) {
        std::int64_t key = 0;
        std::string text;
        Row(texts) >> key >> text;
        each(kind.table, key, text);
      }
    }
  }
}

}  // namespace dialogg::storage
