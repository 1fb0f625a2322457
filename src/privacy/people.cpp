#include "privacy/people.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace dialogg::privacy {

namespace {

using Words = std::vector<text::NameWord>;

constexpr std::size_t kMostBesides =
    24;  // bytes of names and marks that a form adds: a longer text is more than a name

/// Of the name as it is spelt: a match key may have another spelling.
std::string_view last_word(std::string_view name) {
  const std::size_t space = text::trim(name).find_last_of(" \t-");
  return space == name.npos ? name : name.substr(space + 1);
}

}  // namespace

People::People(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    people_.push_back({name, text::PersonName(name), PlainPart(last_word(name))});
    last_words_.insert(people_.back().finder.last_word());
    longest_ = std::max(longest_, name.size());
  }
}

std::vector<std::string_view> People::named_in(const SearchedText& text) const {
  std::vector<std::string_view> found;
  std::vector<Words> words;  // of each reading
  for (const Person& person : people_) {
    if (!person.finder.is_full() || !person.part.is_in(text))
      continue;
    if (words.empty())
      for (const std::string_view reading : text.readings()) words.push_back(text::name_words(reading));
    if (std::ranges::any_of(words, [&](const Words& one) { return person.finder.is_in(one); }))
      found.push_back(person.name);
  }
  return found;
}

bool People::is_one(std::string_view text) const {
  if (people_.empty() || text.size() > longest_ + kMostBesides)
    return false;
  const Words words = text::name_words(text);
  const bool any = std::ranges::any_of(words, [&](const text::NameWord& word) {
    return last_words_.contains(word.key) ||
           (word.key.ends_with('s') && last_words_.contains(word.key.substr(0, word.key.size() - 1)));
  });
  return any && std::ranges::any_of(people_, [&](const Person& one) { return one.finder.is_all_of(words); });
}

}  // namespace dialogg::privacy
