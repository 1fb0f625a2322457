#pragma once
// What the full text has of a record, made of the record.

#include <cstdint>
#include <functional>
#include <string>

#include "storage/database/database.hpp"
#include "storage/search/search_texts.hpp"

namespace dialogg::storage {

struct SearchEntry {
  std::int64_t rowid = 0;
  std::string title, body;  // folded

  /// The record is gone, or has no text: it has no entry.
  bool is_empty() const { return title.empty() && body.empty(); }
};

SearchEntry entry_of(Database& database, const SearchedKind& kind, std::int64_t id);
/// Of every record of the log, empty ones too.
void for_each_entry(Database& database, const std::function<void(const SearchEntry&)>& each);

}  // namespace dialogg::storage
