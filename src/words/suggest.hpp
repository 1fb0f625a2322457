#pragma once
// "Did you mean …": the nearest of some known words.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dialogg::words {

/// The candidate with the smallest Damerau-Levenshtein distance between match keys, if it is near enough to
/// be meant (a third of the longer word's length, at least 1), or if `word` is its beginning (3 letters or
/// more). The first of equals. The candidate is returned as it was given.
std::optional<std::string> suggest(std::string_view word, std::span<const std::string> candidates);

}  // namespace dialogg::words
