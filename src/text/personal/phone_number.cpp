#include "text/personal/phone_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "text/code_points.hpp"
#include "text/personal/identity_number.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

using Separator = DigitGroups::Separator;

constexpr std::size_t kDigits = 8;

bool is_first_digit(char digit) {
  return digit >= '2' && digit <= '9';
}

bool is_word(CodePoint value) {
  return value < 0x80 ? is_ascii_letter(static_cast<char>(value)) || is_ascii_digit(static_cast<char>(value))
                      : value >= 0xC0 && value <= 0x24F;
}

/// Not the end of a word, a decimal, a date or a reference ("2026/40123456", "#40123456").
bool starts_alone(std::string_view text, std::size_t begin) {
  constexpr std::string_view kJoins = ".,:/-+=";
  if (begin == 0)
    return true;
  const char before = text[begin - 1];
  if (before == '#' || before == '_' || is_word(decode(text, previous(text, begin)).value))
    return false;
  return begin == 1 || kJoins.find(before) == std::string_view::npos || !is_ascii_digit(text[begin - 2]);
}

/// Not the start of a decimal, an amount ("22334455,-"), a file's name or a reference.
bool ends_alone(std::string_view text, std::size_t end) {
  constexpr std::string_view kJoins = ",:/-=";
  if (end == text.size())
    return true;
  const std::string_view rest = text.substr(end);
  if (rest.starts_with(",-") || rest.starts_with('%') || rest.starts_with('_') ||
      is_word(decode(rest, 0).value))
    return false;
  if (rest.size() == 1)
    return true;
  if (rest[0] == '.')
    return !is_ascii_letter(rest[1]) && !is_ascii_digit(rest[1]);
  return kJoins.find(rest[0]) == std::string_view::npos || !is_ascii_digit(rest[1]);
}

/// The ASCII word at the end of what precedes a number ("kr. "), and at the start of what follows it.
std::string_view word_before(std::string_view text) {
  text = trim(text);
  if (text.ends_with('.'))
    text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && is_ascii_letter(text[begin - 1])) --begin;
  return text.substr(begin);
}

std::string_view word_after(std::string_view text) {
  text = trim(text);
  std::size_t end = 0;
  while (end < text.size() && is_ascii_letter(text[end])) ++end;
  return text.substr(0, end);
}

/// "kr 22334455", "22334455 kroner".
bool is_amount(std::string_view text, std::string_view number) {
  const auto is_unit = [](std::string_view word) {
    return word == "kr" || word == "nok" || word == "kroner";
  };
  const auto begin = static_cast<std::size_t>(number.data() - text.data());
  const std::string before = lower(word_before(text.substr(0, begin)));
  return is_unit(before) || is_unit(lower(word_after(text.substr(begin + number.size()))));
}

int number_at(std::string_view digits, std::size_t begin, std::size_t size) {
  int value = 0;
  std::from_chars(digits.data() + begin, digits.data() + begin + size, value);
  return value;
}

/// 20261120 or 20112026.
bool is_date(std::string_view digits) {
  const auto is_year = [](int year) { return year >= 1900 && year < 2100; };
  const int first = number_at(digits, 0, 4);
  const int last = number_at(digits, 4, 4);
  return (is_year(first) && is_day_of_year(number_at(digits, 6, 2), number_at(digits, 4, 2), first % 100)) ||
         (is_year(last) && is_day_of_year(number_at(digits, 0, 2), number_at(digits, 2, 2), last % 100));
}

/// How many groups from `first` are one phone number by their sizes: 8, 2+2+2+2 or 3+2+3; 0: none.
std::size_t usual_grouping(std::string_view text, const DigitGroups& number, std::size_t first) {
  const auto size = [&](std::size_t i) {
    return first + i < number.groups.size() ? number.groups[first + i].size : 0;
  };
  if (first >= number.groups.size() || !is_first_digit(text[number.groups[first].begin]))
    return 0;
  if (size(0) == kDigits)
    return 1;
  if (size(0) == 3 && size(1) == 2 && size(2) == 3)
    return 3;
  const bool pairs = size(0) == 2 && size(1) == 2 && size(2) == 2 && size(3) == 2;
  return pairs && number.separator == Separator::space ? 4 : 0;
}

/// A short group beside it makes it part of a longer number; a year or a postal code does not.
bool may_adjoin(const DigitGroups& number, std::size_t group) {
  return group >= number.groups.size() || number.groups[group].size >= 4;
}

std::vector<std::string_view> with_country_code(std::string_view text, const DigitGroups& number, bool plus) {
  const std::string_view code = plus ? "47" : "0047";
  const std::string all = number.digits(text, 0, number.groups.size());
  if (!all.starts_with(code) || all.size() < code.size() + kDigits || !is_first_digit(all[code.size()]))
    return {};
  std::size_t count = 0;
  std::size_t digits = 0;
  while (digits < code.size() + kDigits) digits += number.groups[count++].size;
  if (digits != code.size() + kDigits || !may_adjoin(number, count) ||
      !ends_alone(text, number.groups[count - 1].begin + number.groups[count - 1].size))
    return {};
  const std::string_view written = number.as_written(text, 0, count);
  const std::size_t begin = number.begin() - (plus ? 1 : 0);
  return {text.substr(begin, written.size() + (plus ? 1 : 0))};
}

bool is_phone_number(std::string_view text, std::string_view written) {
  const auto begin = static_cast<std::size_t>(written.data() - text.data());
  const bool date = written.size() == kDigits && is_date(written);
  return !date && starts_alone(text, begin) && ends_alone(text, begin + written.size()) &&
         !is_amount(text, written);
}

}  // namespace

std::vector<std::string_view> find_phone_numbers(std::string_view text, const DigitGroups& number) {
  const bool plus = number.begin() > 0 && text[number.begin() - 1] == '+';
  if (plus || text.substr(number.begin()).starts_with("00"))
    return with_country_code(text, number, plus);
  std::vector<std::string_view> found;
  bool after_phone = true;  // so may begin here
  for (std::size_t i = 0; i < number.groups.size();) {
    const std::size_t count = usual_grouping(text, number, i);
    const bool before = after_phone || may_adjoin(number, i - 1);
    const bool after = may_adjoin(number, i + count) || usual_grouping(text, number, i + count) > 0;
    after_phone = count == 1 || (count > 1 && before && after);
    if (after_phone && (number.separator != Separator::hyphen || count == number.groups.size())) {
      const std::string_view written = number.as_written(text, i, count);
      if (is_phone_number(text, written))
        found.push_back(written);
    }
    i += after_phone ? count : 1;
  }
  return found;
}

}  // namespace dialogg::text
