#include "register/spoken.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"

namespace dialogg::registry {

namespace {

constexpr std::size_t kDigits = 4;

/// As match keys: what a municipality is called in Norwegian, Sámi, Kven and English.
constexpr std::array<std::string_view, 16> kKinds = {
    "kommune", "kommunen", "kommunenr", "kommunenummer", "knr",    "nr",      "herad",        "heradet",
    "gielda",  "suohkan",  "tjielte",   "tjielt",        "komuni", "komuuni", "municipality", "of"};

/// Apart from a number, also where only a hyphen or a slash stands between: "5035-Stjørdal".
std::string with_numbers_apart(std::string_view words) {
  std::string apart(words);
  for (std::size_t i = 1; i + 1 < apart.size(); ++i)
    if ((apart[i] == '-' || apart[i] == '/') &&
        text::is_ascii_digit(apart[i - 1]) != text::is_ascii_digit(apart[i + 1]))
      apart[i] = ' ';
  return apart;
}

std::vector<std::string> parted(std::string_view words) {
  std::string plain = with_numbers_apart(words);
  std::ranges::replace_if(
      plain, [](char byte) { return std::string_view("(),:;[]").find(byte) != std::string_view::npos; }, ' ');
  const std::vector<std::string_view> parts = text::between_spaces(plain);
  return {parts.begin(), parts.end()};
}

/// The four digits of "1508", "K1508" and "301"; empty for anything else.
std::string number_in(std::string_view word) {
  if (word.starts_with('K') || word.starts_with('k'))
    word.remove_prefix(1);
  if (!text::is_digits(word) || word.size() + 1 < kDigits || word.size() > kDigits)
    return {};
  return std::string(kDigits - word.size(), '0') + std::string(word);
}

bool is_k(const std::string& word) {
  return word == "K" || word == "k";
}

bool is_dash(const std::string& word) {
  return word == "-" || word == "–";
}

bool says_only_what_it_is(const std::string& word) {
  std::string key = text::match_key(word);
  std::erase(key, '.');
  return text::is_among(kKinds, key);
}

/// Takes the number out of the words; leaves them where there are two.
std::string take_number(std::vector<std::string>& words) {
  const auto is_number = [](const std::string& word) { return !number_in(word).empty(); };
  if (std::ranges::count_if(words, is_number) != 1)
    return {};
  const auto found = std::ranges::find_if(words, is_number);
  std::string number = number_in(*found);
  const bool after_k = found != words.begin() && is_k(*(found - 1));
  words.erase(after_k ? found - 1 : found, found + 1);
  return number;
}

/// Dashes that stood between the number and the name.
void trim_dashes(std::vector<std::string>& words) {
  while (!words.empty() && is_dash(words.front())) words.erase(words.begin());
  while (!words.empty() && is_dash(words.back())) words.pop_back();
}

/// "mr" of "Møre og Romsdal"
std::string initials(const std::string& county_key) {
  std::string letters;
  for (std::size_t i = 0; i < county_key.size(); ++i)
    if ((i == 0 || county_key[i - 1] == ' ') && !county_key.substr(i).starts_with("og "))
      letters += county_key[i];
  return letters;
}

}  // namespace

Spoken take_apart(std::string_view words) {
  std::vector<std::string> parts = parted(words);
  Spoken spoken{take_number(parts), {}};
  if (!spoken.number.empty() || std::ranges::any_of(parts, [](const auto& word) { return !is_dash(word); }))
    trim_dashes(parts);
  std::vector<std::string> names = parts;
  std::erase_if(names, says_only_what_it_is);
  spoken.name = text::joined(names.empty() && spoken.number.empty() ? parts : names, " ");
  return spoken;
}

bool is_county(std::string_view words, std::string_view county) {
  if (words.starts_with("i ") || words.starts_with("I "))
    words.remove_prefix(2);
  const std::string key = text::match_key(words);
  const std::string county_key = text::match_key(county);
  std::string letters = key;
  std::erase_if(letters, [](char byte) { return byte == '.' || byte == '&' || byte == ' '; });
  return key == county_key || key == county_key + " fylke" || letters == initials(county_key) ||
         (words.ends_with('.') && !letters.empty() && county_key.starts_with(letters));
}

}  // namespace dialogg::registry
