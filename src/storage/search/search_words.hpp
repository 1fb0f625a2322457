#pragma once
// Words as the full-text index is asked for them.

#include <string>
#include <string_view>
#include <vector>

#include "storage/database/database.hpp"

namespace dialogg::storage {

/// More words than these that a part stands in are not looked up one by one.
inline constexpr std::size_t kMostWordsWith = 200;

/// Words of the log that have `part`, a match_key(), inside and not at their beginning, in the order of their letters:
/// at most kMostWordsWith, and one more to tell that there are more. None where the part is too short for it.
std::vector<std::string> words_with(Database& database, std::string_view part);

/// In the index's own language: the word, what begins with it, or one of `others`. Without a word: one of `others`.
std::string any_of(const std::string& word, const std::vector<std::string>& others);

}  // namespace dialogg::storage
