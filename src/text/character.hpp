#pragma once
// One character of UTF-8 text at a time, and what kind it is where Markdown asks.

#include <cstddef>
#include <string_view>

namespace dialogg::text {

enum class CharacterKind {
  space,        // white space, also Unicode's
  word,         // letters, marks, numbers
  punctuation,  // ASCII punctuation and symbols; Unicode punctuation
  other,        // symbols, emoji, invisible characters: renderers disagree on what they are
};

struct Character {
  char32_t code = 0;
  std::size_t size = 0;  // in bytes; 0: there is none
};

/// REQUIRES: valid UTF-8. A stray byte counts as one character, U+FFFD.
Character first_character(std::string_view text);
Character last_character(std::string_view text);

CharacterKind kind_of(char32_t code);

}  // namespace dialogg::text
