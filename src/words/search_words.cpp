#include "words/search_words.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::words {

using text::between_spaces;
using text::CodePoint;
using text::decode;
using text::Decoded;
using text::is_letter_or_number;
using text::length;
using text::lower;
using text::match_key;
using text::nfc;

namespace {

bool is_in_word(CodePoint value) {
  return is_letter_or_number(value) || (value >= 0x80 && utf8proc_category(value) == UTF8PROC_CATEGORY_CO);
}

void add_once(std::vector<std::string>& all, std::string one) {
  if (!one.empty() && std::ranges::find(all, one) == all.end())
    all.push_back(std::move(one));
}

}  // namespace

std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    const bool was_inside = inside;
    inside = is_in_word(next.value);
    if (inside && !was_inside)
      words.push_back({i, 0});
    if (inside)
      words.back().size = i + next.size - words.back().begin;
    i += next.size;
  }
  return words;
}

SearchWords search_words(const std::vector<std::string>& given) {
  SearchWords found;
  for (const std::string& text : given)
    for (const Span& span : words_of(text)) {
      const std::string word = text.substr(span.begin, span.size);
      add_once(found.words, match_key(word));
      add_once(found.typed, lower(nfc(word)));
    }
  if (!found.words.empty())
    return found;
  for (const std::string& text : given)
    for (const std::string_view sign : between_spaces(text)) add_once(found.signs, std::string(sign));
  return found;
}

bool stand_as_typed(const std::vector<std::string>& typed, const std::vector<std::string>& texts) {
  std::vector<std::string> small;
  for (const std::string& text : texts) small.push_back(lower(text));
  return std::ranges::all_of(typed, [&](const std::string& word) {
    return std::ranges::any_of(small, [&](const std::string& text) {
      return std::ranges::any_of(words_of(text), [&](const Span& span) {
        return std::string_view(text).substr(span.begin, span.size).starts_with(word);
      });
    });
  });
}

std::string searchable(std::string_view text) {
  std::string all;
  all.reserve(text.size());
  std::size_t end = 0;
  for (const Span& word : words_of(text)) {
    all.append(text, end, word.begin - end);
    all += match_key(text.substr(word.begin, word.size));
    end = word.begin + word.size;
  }
  return all.append(text, end);
}

bool is_found_inside(std::string_view word) {
  return length(word) >= kShortestInside;
}

bool finds(std::string_view word, std::string_view key) {
  return key.starts_with(word) || (is_found_inside(word) && key.find(word) != key.npos);
}

}  // namespace dialogg::words
