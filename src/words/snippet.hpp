#pragma once
// The piece of a record's text that shows why a search found it.

#include <string>
#include <string_view>
#include <vector>

#include "words/search_words.hpp"

namespace dialogg::words {

struct Snippet {
  std::string text;         // one line of the original text, "…" where it goes on
  std::vector<Span> marks;  // the words that were looked for, in order
};

/// From the text that holds most of the words; from the first of several. Empty where there is no text.
Snippet snippet(const std::vector<std::string>& texts, const SearchWords& wanted);

/// Its text with `begin` and `end` around each mark.
std::string marked(const Snippet& snippet, std::string_view begin, std::string_view end);

}  // namespace dialogg::words
