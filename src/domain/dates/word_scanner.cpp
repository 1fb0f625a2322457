#include "domain/dates/word_scanner.hpp"

#include <algorithm>
#include <charconv>

#include "text/unicode.hpp"

namespace dialogg::domain {

namespace {

constexpr std::size_t kMostDigits = 9;  // what an int holds, whatever the digits

/// Every byte of a letter outside ASCII counts as a letter; so do the marks of a decomposed one.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::string simplified(std::string_view text) {
  return text::find_fault(text) ? std::string() : text::lower(text::fold_space(text));
}

bool same_word(std::string_view typed, std::string_view name) {
  return !name.empty() && text::match_key(typed) == text::match_key(name);
}

std::optional<WordScanner::Number> WordScanner::number() {
  const std::string_view digits = rest_.substr(0, rest_.find_first_not_of("0123456789"));
  if (digits.empty() || digits.size() > kMostDigits)
    return std::nullopt;
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  rest_.remove_prefix(digits.size());
  return Number{value, digits.size()};
}

std::string_view WordScanner::word() {
  const auto end = std::ranges::find_if_not(rest_, is_letter);
  const std::string_view letters(rest_.begin(), end);
  rest_.remove_prefix(letters.size());
  return letters;
}

bool WordScanner::take(std::string_view token) {
  if (!rest_.starts_with(token))
    return false;
  rest_.remove_prefix(token.size());
  return true;
}

}  // namespace dialogg::domain
