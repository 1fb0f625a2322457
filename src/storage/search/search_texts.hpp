#pragma once
// What of each kind of record is searched, said once: the index is made from it, and so is what is shown of a hit.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/database/database.hpp"
#include "storage/database/record_keys.hpp"

namespace dialogg::storage {

/// A kind whose records are searched.
struct SearchedKind {
  std::int64_t number;     // in the index; never another kind's
  std::string_view table;  // "visit"
  std::string_view name;   // as the command line has it: "visits"
  const char* record;  // SELECT …: uid, title, municipality, group, date, and texts; of the id that is bound
  const char* lists;   // SELECT text …: of the id that is bound; null where there are none
};

std::span<const SearchedKind> searched_kinds();

struct SearchTexts {
  std::string uid;
  std::string title;  // empty: the kind has none
  std::string municipality;
  std::string group;
  std::string date;  // ISO, perhaps shortened
  std::vector<std::string> texts;
};

/// Nothing where there is no such record.
std::optional<SearchTexts> search_texts(Database& database, const SearchedKind& kind, std::int64_t id);

/// Its place in the index: the record's id times this, plus the kind's number.
inline constexpr std::int64_t kSearchedKindsAtMost = 32;
std::int64_t search_rowid(const SearchedKind& kind, std::int64_t id);

struct SearchedRecord {
  const SearchedKind* kind;
  std::int64_t id;
};
/// Nothing for a rowid that no record has in the index.
std::optional<SearchedRecord> searched_record(std::int64_t rowid);

}  // namespace dialogg::storage
