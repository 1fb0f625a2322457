#pragma once
// Tables of words.

#include <algorithm>
#include <iterator>
#include <string_view>

namespace dialogg::text {

template <class Words>
constexpr bool is_among(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}

}  // namespace dialogg::text
