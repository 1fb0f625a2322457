#include "words/snippet.hpp"

#include <algorithm>
#include <set>

#include "text/unicode.hpp"
#include "text/visible.hpp"

namespace dialogg::words {

using text::match_key;
using text::visible_line;

namespace {

constexpr std::size_t kWidth = 140;  // bytes, about
constexpr std::size_t kBefore = 40;  // of these before the first mark

struct Found {
  Span span;
  std::size_t wanted;  // which of the words it is
};

std::vector<Found> words_in(const std::string& line, const std::vector<std::string>& wanted) {
  std::vector<Found> found;
  for (const Span& word : words_of(line)) {
    const std::string key = match_key(std::string_view(line).substr(word.begin, word.size));
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (finds(wanted[i], key))
        found.push_back({word, i});
  }
  return found;
}

std::vector<Found> signs_in(const std::string& line, const std::vector<std::string>& wanted) {
  std::vector<Found> found;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    for (std::size_t at = line.find(wanted[i]); at != line.npos;
         at = line.find(wanted[i], at + wanted[i].size()))
      found.push_back({{at, wanted[i].size()}, i});
  std::ranges::stable_sort(found, {}, [](const Found& one) { return one.span.begin; });
  return found;
}

std::vector<Found> found_in(const std::string& line, const SearchWords& wanted) {
  return wanted.words.empty() ? signs_in(line, wanted.signs) : words_in(line, wanted.words);
}

/// How many different words lie within a snippet that begins with the mark `first`.
std::size_t different(const std::vector<Found>& found, std::size_t first, std::size_t width) {
  std::set<std::size_t> words;
  for (std::size_t i = first; i < found.size(); ++i)
    if (found[i].span.begin + found[i].span.size - found[first].span.begin <= width)
      words.insert(found[i].wanted);
  return words.size();
}

std::size_t best_first(const std::vector<Found>& found) {
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (const std::size_t words = different(found, i, kWidth - kBefore); words > most) {
      most = words;
      best = i;
    }
  return best;
}

/// The part of the line to be shown: whole words around the mark.
Span part_around(const std::string& line, const Span& mark) {
  if (line.size() <= kWidth)
    return {0, line.size()};
  std::size_t begin = 0;
  if (mark.begin > kBefore) {
    const std::size_t space = line.find(' ', mark.begin - kBefore);
    begin = space < mark.begin ? space + 1 : mark.begin;
  }
  if (line.size() <= begin + kWidth)
    return {begin, line.size() - begin};
  const std::size_t mark_end = mark.begin + mark.size;
  const std::size_t space = line.rfind(' ', begin + kWidth);
  const std::size_t end = space != line.npos && space >= mark_end ? space : mark_end;
  return {begin, end - begin};
}

Snippet cut_out(const std::string& line, const std::vector<Found>& found) {
  const Span part = part_around(line, found.empty() ? Span{0, 0} : found[best_first(found)].span);
  Snippet result{part.begin > 0 ? "…" : "", {}};
  const std::size_t shift = result.text.size();
  result.text.append(line, part.begin, part.size);
  if (part.begin + part.size < line.size())
    result.text += "…";
  std::size_t end = part.begin;
  for (const Found& one : found) {
    if (one.span.begin < end || one.span.begin + one.span.size > part.begin + part.size)
      continue;
    result.marks.push_back({one.span.begin - part.begin + shift, one.span.size});
    end = one.span.begin + one.span.size;
  }
  return result;
}

}  // namespace

Snippet snippet(const std::vector<std::string>& texts, const SearchWords& wanted) {
  std::string best;
  std::vector<Found> best_found;
  std::size_t most = 0;
  for (const std::string& text : texts) {
    std::string line = visible_line(text);
    std::vector<Found> found = found_in(line, wanted);
    const std::size_t words = different(found, 0, line.size());
    if (words <= most && !best.empty())
      continue;
    most = words;
    best = std::move(line);
    best_found = std::move(found);
  }
  return cut_out(best, best_found);
}

std::string marked(const Snippet& snippet, std::string_view begin, std::string_view end) {
  std::string all;
  std::size_t last = 0;
  for (const Span& mark : snippet.marks) {
    all.append(snippet.text, last, mark.begin - last).append(begin);
    all.append(snippet.text, mark.begin, mark.size).append(end);
    last = mark.begin + mark.size;
  }
  return all.append(snippet.text, last);
}

}  // namespace dialogg::words
