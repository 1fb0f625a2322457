#include "text/personal/number_context.hpp"

#include <array>

#include "text/code_points.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"

namespace dialogg::text {

namespace {

constexpr std::array<std::string_view, 14> kPhoneWords = {
    "tlf",      "tel",   "telefon", "telefonnr", "mob",       "mobil",   "mobilnr",
    "mobiltlf", "phone", "ring",    "sms",       "privattlf", "jobbtlf", "fon"};
constexpr std::array<std::string_view, 10> kUnits = {"kr",     "nok",     "kroner", "krone",     "euro",
                                                     "kronar", "million", "mill",   "millionar", "millioner"};

std::string word_after(std::string_view text) {
  return lower(letters_from(trim(text), 0));
}

}  // namespace

NearWord word_touching(std::string_view text, std::size_t begin) {
  std::size_t from = begin;
  while (is_after_letter(text, from)) from = previous(text, from);
  return {lower(text.substr(from, begin - from)), from};
}

NearWord word_before(std::string_view text, std::size_t begin) {
  while (begin > 0 && (is_white_space(static_cast<unsigned char>(text[begin - 1])) ||
                       std::string_view(".:()#-").find(text[begin - 1]) != std::string_view::npos))
    --begin;
  return word_touching(text, begin);
}

bool is_amount(std::string_view text, std::string_view number) {
  const auto begin = static_cast<std::size_t>(number.data() - text.data());
  return is_among(kUnits, word_before(text, begin).word) ||
         is_among(kUnits, word_after(text.substr(begin + number.size())));
}

bool starts_alone(std::string_view text, std::size_t begin) {
  constexpr std::string_view kJoins = ".,:/-+=";
  if (begin == 0)
    return true;
  const char before = text[begin - 1];
  if (before == '#' || before == '_')
    return false;
  if (is_letter_or_number(decode(text, previous(text, begin)).value))
    return is_among(kPhoneWords, word_touching(text, begin).word);
  return begin == 1 || kJoins.find(before) == std::string_view::npos || !is_ascii_digit(text[begin - 2]);
}

bool ends_alone(std::string_view text, std::size_t end) {
  constexpr std::string_view kJoins = ",:/-=";
  if (end == text.size())
    return true;
  const std::string_view rest = text.substr(end);
  if (rest.starts_with(",-") || rest.starts_with('%') || rest.starts_with('_') ||
      is_letter_or_number(decode(rest, 0).value))
    return false;
  if (rest.size() == 1)
    return true;
  if (rest[0] == '.')
    return !is_ascii_letter_or_digit(rest[1]);
  return kJoins.find(rest[0]) == std::string_view::npos || !is_ascii_digit(rest[1]);
}

}  // namespace dialogg::text
