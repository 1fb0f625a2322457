#pragma once
// Full text as the log searches it: what counts as a word, and when a word is found by another. Where the texts
// are kept, and which of them are better, is storage's.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::words {

/// Bytes of a text.
struct Span {
  std::size_t begin;
  std::size_t size;

  bool operator==(const Span&) const = default;
};

/// Runs of letters and numbers, with their marks. REQUIRES: valid UTF-8.
std::vector<Span> words_of(std::string_view text);

/// What is looked for; all of it must be found.
struct SearchWords {
  std::vector<std::string> words;  // as match_key() makes them, each once
  std::vector<std::string> typed;  // the same words as they were typed, in small letters
  std::vector<std::string> signs;  // as typed, only where there is no word

  bool empty() const { return words.empty() && signs.empty(); }
};

/// Signs beside words are passed over, so a query language's `"`, `*` and `NEAR(` mean nothing.
SearchWords search_words(const std::vector<std::string>& given);

/// Whether each of `typed` begins a word of one of the texts, letter by letter: "bor" does not begin "bør".
bool stand_as_typed(const std::vector<std::string>& typed, const std::vector<std::string>& texts);

/// How the words of texts are compared with those looked for: each is its match_key(), and what stands between
/// them stays as it is.
std::string searchable(std::string_view text);

/// Shorter ones are only found at the beginning of a word.
inline constexpr std::size_t kShortestInside = 3;  // characters
bool is_found_inside(std::string_view word);

/// Whether `word` finds `key`, both match_key()s: "medvirkning" finds "brukermedvirkning".
bool finds(std::string_view word, std::string_view key);

}  // namespace dialogg::words
