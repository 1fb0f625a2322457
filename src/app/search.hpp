#pragma once
// Searching the log's texts.

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "domain/search_hit.hpp"
#include "storage/database/database.hpp"

namespace dialogg::app {

struct Search {
  std::vector<std::string> words;  // as typed
  std::string kind;                // "examples"; empty: all
  std::int64_t limit = 20;         // 0: none
};

enum class Rest { none, more };

/// Calls `each` for every record that has all of the words, the best first. Returns whether the limit left some out.
/// Error{usage} where there is nothing to search for.
Rest search(storage::Database& database, const Search& wanted,
            const std::function<void(const domain::SearchHit&)>& each);

/// Codes of the kinds that are searched, in the order of the index.
std::vector<std::string> searched_kinds();

}  // namespace dialogg::app
