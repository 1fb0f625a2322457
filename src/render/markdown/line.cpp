#include "render/markdown/line.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

#include "text/ascii.hpp"
#include "text/character.hpp"

namespace dialogg::render {

namespace {

/// Where a backslash must stand for the line that begins at `line` to be text; npos: nowhere.
std::size_t block_mark(std::string_view out, std::size_t line) {
  const auto at = [&](std::size_t i) { return i < out.size() ? out[i] : '\n'; };
  switch (at(line)) {
    case '#':
    case '=':
    case '>':
    case ':':
      return line;
    case '-':
    case '+':
      return text::is_ascii_letter_or_digit(at(line + 1)) ? std::string::npos : line;
    default:
      break;
  }
  std::size_t end = line;
  while (text::is_ascii_digit(at(end))) ++end;
  const bool numbered = end > line && (at(end) == '.' || at(end) == ')') && text::is_ascii_space(at(end + 1));
  return numbered ? end : std::string::npos;
}

std::size_t trailing_backslashes(std::string_view out) {
  const std::size_t last = out.find_last_not_of('\\');
  return last == std::string::npos ? out.size() : out.size() - last - 1;
}

}  // namespace

void guard_line_starts(std::string& out, std::size_t from) {
  for (std::size_t line = from; line < out.size(); ++line) {
    if (const std::size_t mark = block_mark(out, line); mark != std::string::npos)
      out.insert(mark, 1, '\\');
    line = out.find('\n', line);
    if (line == std::string::npos)
      return;
  }
}

void append_folded(std::string& out, std::string_view markdown) {
  const bool at_blank = out.empty() || out.back() == ' ' || out.back() == '\n';
  out += markdown.substr(at_blank && markdown.starts_with(' ') ? 1 : 0);
}

std::size_t leading_space(std::string_view text) {
  std::size_t size = 0;
  for (text::Character next = text::first_character(text);
       next.size > 0 && text::kind_of(next.code) == text::CharacterKind::space;
       next = text::first_character(text.substr(size)))
    size += next.size;
  return size;
}

void trim_end(std::string& out, std::size_t from) {
  while (out.size() > from) {
    const text::Character last = text::last_character(std::string_view(out).substr(from));
    if (text::kind_of(last.code) != text::CharacterKind::space)
      return;
    out.resize(out.size() - last.size);
    if (last.code == '\n' && trailing_backslashes(out) % 2 == 1)
      out.pop_back();  // it was a hard break
  }
}

bool ends_in_mark(std::string_view out, char mark) {
  return !out.empty() && out.back() == mark && trailing_backslashes(out.substr(0, out.size() - 1)) % 2 == 0;
}

void append_reference(std::string& out, char32_t code) {
  fmt::format_to(std::back_inserter(out), "&#{};", static_cast<std::uint32_t>(code));
}

namespace {

constexpr std::string_view kInReference = "#0123456789abcdefghijklmnopqrstuvwxyz";

/// Where the reference begins whose semicolon is the last byte; npos: there is none.
std::size_t last_reference(std::string_view markdown) {
  if (markdown.size() < 3 || markdown.back() != ';')
    return std::string_view::npos;
  const std::size_t start = markdown.find_last_not_of(kInReference, markdown.size() - 2);
  const bool found = start != std::string_view::npos && markdown[start] == '&' && start + 2 < markdown.size();
  return found ? start : std::string_view::npos;
}

}  // namespace

std::string_view first_unit(std::string_view markdown) {
  if (markdown.size() > 1 && markdown.front() == '\\')
    return markdown.substr(0, 1 + text::first_character(markdown.substr(1)).size);
  if (markdown.starts_with('&')) {
    const std::size_t end = markdown.find_first_not_of(kInReference, 1);
    if (end != std::string_view::npos && end > 1 && markdown[end] == ';')
      return markdown.substr(0, end + 1);
  }
  return markdown.substr(0, text::first_character(markdown).size);
}

std::string_view last_unit(std::string_view markdown) {
  if (markdown.empty())
    return markdown;
  if (const std::size_t start = last_reference(markdown); start != std::string_view::npos)
    return markdown.substr(start);
  const bool escaped = !ends_in_mark(markdown, markdown.back());
  return markdown.substr(markdown.size() - text::last_character(markdown).size - (escaped ? 1 : 0));
}

void finish_heading(std::string& out, std::size_t from) {
  trim_end(out, from);
  std::size_t hashes = out.size();
  while (hashes > from && out[hashes - 1] == '#') out.insert(--hashes, 1, '\\');
  constexpr std::u32string_view kObjectedTo = U".,;:!。，；：！";
  const std::string_view unit = last_unit(std::string_view(out).substr(from));
  const char32_t last = text::last_character(unit).code;
  if (unit.empty() || unit.front() == '&' || kObjectedTo.find(last) == std::u32string_view::npos)
    return;
  out.resize(out.size() - unit.size());
  append_reference(out, last);
}

}  // namespace dialogg::render
