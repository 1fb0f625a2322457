#include "privacy/name_finder.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/personal/compound.hpp"
#include "text/personal/whole_name.hpp"
#include "text/unicode.hpp"

namespace dialogg::privacy {

namespace {

/// "lesund" of "Ålesund", all of a number
std::string plain_part(std::string_view name) {
  std::string longest;
  for (std::size_t i = 0; i < name.size(); ++i) {
    std::string run;
    for (; i < name.size() && text::is_ascii_letter_or_digit(name[i]); ++i) run += text::ascii_lower(name[i]);
    if (run.size() > longest.size())
      longest = run;
  }
  return longest;
}

/// Five bits a letter, in either case; a digit shares its own with another's.
std::uint16_t code_of(char byte) {
  return static_cast<std::uint16_t>(byte & 0x1F);
}

/// Calls `each` with the trigrams of the runs of plain letters and digits.
template <class Each>
void for_each_trigram(std::string_view text, const Each& each) {
  std::uint16_t trigram = 0;
  int run = 0;
  for (const char byte : text) {
    run = text::is_ascii_letter_or_digit(byte) ? run + 1 : 0;
    trigram = static_cast<std::uint16_t>((trigram << 5U | code_of(byte)) & 0x7FFF);
    if (run >= 3)
      each(trigram);
  }
}

/// "Frøyværing", "Volding": of names whose last vowel is lost in them. Short names give everyday words ("Haing").
std::vector<std::string> inhabitants_of(std::string_view name) {
  constexpr std::size_t kFewest = 5;
  if (text::length(name) < kFewest || (!name.ends_with('a') && !name.ends_with("en")) ||
      text::is_everyday_word(name))
    return {};
  const std::string stem(name.substr(0, name.size() - (name.ends_with('a') ? 1 : 2)));
  return {stem + "væring", stem + "ing"};
}

}  // namespace

Trigrams::Trigrams(const text::Readings& readings) {
  for (const std::string_view text : readings)
    for_each_trigram(text, [&](std::uint16_t trigram) { present_.set(trigram); });
}

PlainPart::PlainPart(std::string_view name) : part_(plain_part(name)) {
  for_each_trigram(part_, [&](std::uint16_t trigram) { trigrams_.push_back(trigram); });
  const std::size_t size = std::min<std::size_t>(part_.size(), 255);
  skip_.fill(static_cast<std::uint8_t>(size));
  for (std::size_t i = 0; i + 1 < size; ++i)
    for (const int byte : {part_[i] & 0xFF, part_[i] & 0xDF})
      skip_[static_cast<std::size_t>(byte)] = static_cast<std::uint8_t>(size - 1 - i);
}

/// Horspool's search, in any case.
bool PlainPart::is_in(std::string_view text) const {
  const std::size_t size = part_.size();
  if (size == 0)
    return true;
  for (std::size_t at = 0; at + size <= text.size();
       at += skip_[static_cast<unsigned char>(text[at + size - 1])])
    if (std::equal(part_.begin(), part_.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                   [](char a, char b) { return a == text::ascii_lower(b); }))
      return true;
  return false;
}

bool PlainPart::is_in(const SearchedText& text) const {
  return may_be_in(text.trigrams()) &&
         std::ranges::any_of(text.readings(), [this](std::string_view one) { return is_in(one); });
}

bool PlainPart::may_be_in(const Trigrams& text) const {
  return std::ranges::all_of(trigrams_, [&](std::uint16_t trigram) { return text.has(trigram); });
}

bool PlaceName::is_in(std::string_view text) const {
  return part_.is_in(text) && text::has_name(text, name_);
}

PlaceFinder::PlaceFinder(const domain::MunicipalityLink& municipality, NamesOf which) {
  for (const std::string_view name : names_of(municipality, which)) {
    names_.emplace_back(name);
    for (const std::string& people : inhabitants_of(name)) names_.emplace_back(people);
  }
}

bool PlaceFinder::is_in(const SearchedText& text) const {
  return std::ranges::any_of(names_, [&](const PlaceName& name) {
    return name.may_be_in(text.trigrams()) &&
           std::ranges::any_of(text.readings(), [&](std::string_view one) { return name.is_in(one); });
  });
}

}  // namespace dialogg::privacy
