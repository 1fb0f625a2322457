#include "text/personal/birth_date.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/code_points.hpp"
#include "text/personal/digit_groups.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

/// In lower case; each is followed by the date, with no more than kBetween between.
constexpr std::array<std::string_view, 14> kSayings = {
    "født", "fødd",  "fødselsdato", "fødselsdag", "fødselsdatoen", "f.dato", "fdato",
    "f.d.", "birth", "born",        "birthday",   "bursdag",       "dob",    "f."};
constexpr std::array<std::string_view, 11> kBetween = {":",   ".",   ",",  "(",  " ", "\u00A0",
                                                       "den", "dag", "er", "on", "of"};
constexpr std::array<std::string_view, 15> kMonths = {"jan", "feb", "mar", "apr", "mai", "may", "jun", "jul",
                                                      "aug", "sep", "okt", "oct", "nov", "des", "dec"};

std::size_t after_words(std::string_view text, std::size_t at) {
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view word : kBetween)
      if (text.substr(at).starts_with(word)) {
        at += word.size();
        found = true;
      }
  }
  return at;
}

/// "01.01.1990", "1990-01-01", "1/1 90", "010190" and "01011990", by the sizes of their groups.
std::size_t end_of_figures(std::string_view text, std::size_t at) {
  const DigitGroups number = read_digit_groups(text, at);
  const auto is_part = [&](std::size_t group) { return number.size(group) == 1 || number.size(group) == 2; };
  const auto is_year = [&](std::size_t group) { return number.size(group) == 2 || number.size(group) == 4; };
  const bool dated =
      (is_part(0) && is_part(1) && is_year(2)) || (number.size(0) == 4 && is_part(1) && is_part(2));
  if (dated)
    return number.groups[2].begin + number.groups[2].size;
  const bool whole = number.size(0) == 6 || number.size(0) == 8;
  return whole ? number.groups[0].begin + number.groups[0].size : 0;
}

/// "1. januar 1990"
std::size_t end_of_words(std::string_view text, std::size_t at) {
  const DigitGroups day = read_digit_groups(text, at);
  if (day.size(0) > 2)
    return 0;
  std::size_t month = day.groups[0].begin + day.groups[0].size;
  while (month < text.size() && (text[month] == '.' || text[month] == ' ')) ++month;
  const bool is_month =
      std::ranges::any_of(kMonths, [&](auto name) { return text.substr(month).starts_with(name); });
  std::size_t year = month + letters_from(text, month).size();
  while (year < text.size() && (text[year] == '.' || text[year] == ',' || text[year] == ' ')) ++year;
  if (!is_month || year >= text.size() || !is_ascii_digit(text[year]))
    return 0;
  const DigitGroups number = read_digit_groups(text, year);
  return number.size(0) == 4 || number.size(0) == 2 ? number.groups[0].begin + number.groups[0].size : 0;
}

/// Where the date after a saying that ends at `at` ends; 0: there is none.
std::size_t end_of_date(std::string_view text, std::size_t at) {
  at = after_words(text, at);
  if (at >= text.size() || !is_ascii_digit(text[at]))
    return 0;
  const std::size_t end = end_of_figures(text, at);
  return end > 0 ? end : end_of_words(text, at);
}

}  // namespace

std::vector<std::string_view> find_birth_dates(std::string_view text) {
  const std::string small = lower(text);
  if (small.size() !=
      text.size())  // a letter whose small one is longer: then positions would not be the text's
    return {};
  std::vector<std::string_view> found;
  for (std::size_t at = 0; at < small.size(); at += decode(small, at).size) {
    const bool may_begin = small[at] == 'f' || small[at] == 'b' || small[at] == 'd';
    if (!may_begin || is_after_letter(small, at))
      continue;
    for (const std::string_view saying : kSayings) {
      const bool stands = std::string_view(small).substr(at).starts_with(saying);
      const std::size_t end = stands && letters_from(small, at + saying.size()).empty()
                                  ? end_of_date(small, at + saying.size())
                                  : 0;
      if (end == 0)
        continue;
      found.push_back(text.substr(at, end - at));
      at = end - 1;
      break;
    }
  }
  return found;
}

}  // namespace dialogg::text
