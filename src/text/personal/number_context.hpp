#pragma once
// What stands around a number of a text and tells what it is: an amount, an account, a reference.

#include <cstddef>
#include <string>
#include <string_view>

namespace dialogg::text {

/// A word of letters, in lower case, and where it begins in the text.
struct NearWord {
  std::string word;  // empty: there is none
  std::size_t begin;
};

/// The word that ends right before `begin`.
NearWord word_touching(std::string_view text, std::size_t begin);

/// The nearest word before `begin`, past spaces and marks of punctuation: "tlf" of "Tlf.: ".
NearWord word_before(std::string_view text, std::size_t begin);

/// "kr 22334455", "22334455 kroner".
bool is_amount(std::string_view text, std::string_view number);

/// Not the end of a word, a decimal, a date or a reference ("2026/40123456", "#40123456"). A word for a phone may touch it:
/// "tlf98765432".
bool starts_alone(std::string_view text, std::size_t begin);

/// Not the start of a decimal, an amount ("22334455,-"), a file's name or a reference.
bool ends_alone(std::string_view text, std::size_t end);

}  // namespace dialogg::text
