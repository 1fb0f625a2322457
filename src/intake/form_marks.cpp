#include "intake/form_marks.hpp"

#include <algorithm>
#include <map>

#include "formats/toml_text.hpp"
#include "text/unicode.hpp"

namespace dialogg::intake {

using domain::Problem;
using formats::DocumentLine;
using messages::Language;

namespace {

constexpr std::string_view kMark = "#! ";

/// Case, and - or _, do not matter.
bool is_key_of(const DocumentLine& line, std::string_view field) {
  const std::size_t equals = line.text.find('=');
  if (!line.outside || equals == line.text.npos || text::find_fault(line.text))
    return false;
  return text::match_key(text::trim(line.text.substr(0, equals))) == text::match_key(field);
}

std::size_t place_of_key(const std::vector<DocumentLine>& lines, std::string_view field) {
  const auto found =
      std::ranges::find_if(lines, [&](const DocumentLine& line) { return is_key_of(line, field); });
  return found == lines.end() ? lines.size() : static_cast<std::size_t>(found - lines.begin());
}

/// From 0. A fault inside a list has a line of its own after its key's.
std::size_t place_of(const Problem& problem, const std::vector<DocumentLine>& lines, Language language) {
  const std::string field = messages::said(language, problem.field);
  std::size_t place = field.empty() ? 0 : place_of_key(lines, field.substr(0, field.find('.')));
  if (place == lines.size())
    place = 0;
  const auto own = static_cast<std::size_t>(std::max(problem.line, 1) - 1);
  if (own > place && own < lines.size() && (field.empty() || place > 0))
    place = own;
  return lines.empty() || !lines[place].outside ? 0 : place;
}

std::string mark(const Problem& problem, Language language) {
  std::string said = messages::say(language, problem.message);
  if (problem.hint)
    said += " – " + messages::say(language, *problem.hint);
  return std::string(kMark) + text::fold_space(said) + "\n";
}

}  // namespace

Marked with_marks(std::string_view form, const std::vector<Problem>& problems, Language language) {
  const std::vector<DocumentLine> lines = formats::lines_of(form);
  std::map<std::size_t, std::string> marks;
  for (const Problem& problem : problems)
    marks[place_of(problem, lines, language)] += mark(problem, language);
  std::string marked;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    marked += marks.contains(i) ? marks.at(i) : "";
    marked += std::string(lines[i].text) + "\n";
  }
  if (lines.empty() && !marks.empty())
    marked = marks.begin()->second;
  return {marked, marks.empty() ? 1 : static_cast<int>(marks.begin()->first) + 1};
}

std::string without_marks(std::string_view form) {
  std::string result;
  for (const DocumentLine& line : formats::lines_of(form))
    if (!line.outside || !line.text.starts_with(kMark))
      result += std::string(line.text) + "\n";
  return result;
}

bool has_no_lines(std::string_view form) {
  return std::ranges::all_of(formats::lines_of(form), [](const DocumentLine& line) {
    const std::size_t first = line.text.find_first_not_of(" \t\r");
    return first == line.text.npos || line.text[first] == '#';
  });
}

}  // namespace dialogg::intake
