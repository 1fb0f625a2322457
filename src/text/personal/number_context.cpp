#include "text/personal/number_context.hpp"

#include <algorithm>
#include <array>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

constexpr std::array<std::string_view, 14> kPhoneWords = {
    "tlf",      "tel",   "telefon", "telefonnr", "mob",       "mobil",   "mobilnr",
    "mobiltlf", "phone", "ring",    "sms",       "privattlf", "jobbtlf", "fon"};
constexpr std::array<std::string_view, 9> kUnits = {"kr",     "nok",     "kroner", "krone",    "euro",
                                                    "kronar", "million", "mill",   "millionar"};

bool is_letter(CodePoint value) {
  return value < 0x80 ? is_ascii_letter(static_cast<char>(value)) : value >= 0xC0 && value <= 0x24F;
}

bool is_word(CodePoint value) {
  return is_letter(value) || (value < 0x80 && is_ascii_digit(static_cast<char>(value)));
}

bool is_unit(const std::string& word) {
  return std::ranges::find(kUnits, word) != kUnits.end() || word == "millioner";
}

std::string word_after(std::string_view text) {
  text = trim(text);
  std::size_t end = 0;
  while (end < text.size() && is_ascii_letter(text[end])) ++end;
  return lower(text.substr(0, end));
}

}  // namespace

NearWord word_touching(std::string_view text, std::size_t begin) {
  std::size_t from = begin;
  while (from > 0 && is_letter(decode(text, previous(text, from)).value)) from = previous(text, from);
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
  return is_unit(word_before(text, begin).word) || is_unit(word_after(text.substr(begin + number.size())));
}

bool starts_alone(std::string_view text, std::size_t begin) {
  constexpr std::string_view kJoins = ".,:/-+=";
  if (begin == 0)
    return true;
  const char before = text[begin - 1];
  if (before == '#' || before == '_')
    return false;
  if (is_word(decode(text, previous(text, begin)).value))
    return std::ranges::find(kPhoneWords, word_touching(text, begin).word) != kPhoneWords.end();
  return begin == 1 || kJoins.find(before) == std::string_view::npos || !is_ascii_digit(text[begin - 2]);
}

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

}  // namespace dialogg::text
