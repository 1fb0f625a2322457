#include "render/markdown/prose_source.hpp"

#include <algorithm>
#include <array>

#include "render/markdown/prose.hpp"
#include "text/ascii.hpp"

namespace dialogg::render {

namespace {

constexpr char kGuard = '\x01';

constexpr std::array<bool, 256> table_of(std::string_view bytes) {
  std::array<bool, 256> table{};
  for (const char byte : bytes) table[static_cast<unsigned char>(byte)] = true;
  return table;
}

constexpr std::array<bool, 256> kMarksUp = table_of("\\`*_[]<>&|~\n\r");
constexpr std::array<bool, 256> kOpensBlock = table_of("#-+=:0123456789 \t\v\f");

std::string with_line_feeds(std::string_view markdown) {
  std::string out;
  out.reserve(markdown.size());
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] != '\r')
      out += markdown[i];
    else if (i + 1 == markdown.size() || markdown[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), text::ascii_lower);
  return out;
}

/// Whether "[label]" stands anywhere but at `definition`.
bool is_used(const std::string& lower_text, const std::string& lower_label, std::size_t definition) {
  for (std::size_t at = 0; (at = lower_text.find(lower_label, at)) != std::string::npos; ++at)
    if (at != definition)
      return true;
  return false;
}

}  // namespace

bool is_plain(std::string_view markdown) {
  if (markdown.empty() || kOpensBlock[static_cast<unsigned char>(markdown.front())])
    return false;
  for (const char byte : markdown)
    if (kMarksUp[static_cast<unsigned char>(byte)])
      return false;
  return true;
}

std::string prepare_prose(std::string_view markdown) {
  std::string text = with_line_feeds(markdown);
  if (text.find("]:") == std::string::npos)
    return text;
  const std::string lower_text = lower_case(text);
  std::string out;
  std::size_t written = 0;
  for (std::size_t line = 0; line < text.size();
       line = std::min(text.find('\n', line), text.size() - 1) + 1) {
    const std::size_t start = text.find_first_not_of(" \t>-+*.)0123456789", line);
    if (start == std::string::npos || text[start] != '[')
      continue;
    const std::size_t end = text.find("]:", start);
    if (end == std::string::npos || is_used(lower_text, lower_text.substr(start, end + 1 - start), start))
      continue;
    out.append(text, written, start - written);
    out += kGuard;
    written = start;
  }
  return out.append(text, written);
}

}  // namespace dialogg::render
