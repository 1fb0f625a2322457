#include "words/suggest.hpp"

#include <algorithm>
#include <vector>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::words {

using text::CodePoint;
using text::decode;
using text::Decoded;
using text::match_key;

namespace {

using Letters = std::vector<CodePoint>;

Letters letters_of(std::string_view key) {
  Letters letters;
  for (std::size_t i = 0; i < key.size();) {
    const Decoded next = decode(key, i);
    letters.push_back(next.value);
    i += next.size;
  }
  return letters;
}

/// Damerau-Levenshtein with adjacent swaps, over three rows of its table: the one being filled and the two
/// above.
std::size_t distance(const Letters& a, const Letters& b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

bool could_be_meant(const Letters& word, const Letters& candidate, std::size_t apart) {
  if (word.size() >= 3 && candidate.size() >= word.size() &&
      std::equal(word.begin(), word.end(), candidate.begin()))
    return true;
  const std::size_t longer = std::max(word.size(), candidate.size());
  return apart <= std::max<std::size_t>(1, longer / 3) && apart < longer;
}

}  // namespace

std::optional<std::string> suggest(std::string_view word, std::span<const std::string> candidates) {
  const Letters letters = letters_of(match_key(word));
  const std::string* nearest = nullptr;
  std::size_t least = 0;
  for (const std::string& candidate : candidates) {
    const Letters other = letters_of(match_key(candidate));
    const std::size_t apart = distance(letters, other);
    if ((nearest == nullptr || apart < least) && could_be_meant(letters, other, apart)) {
      nearest = &candidate;
      least = apart;
    }
  }
  return nearest == nullptr ? std::nullopt : std::optional(*nearest);
}

}  // namespace dialogg::words
