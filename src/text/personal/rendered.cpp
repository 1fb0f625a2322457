#include "text/personal/rendered.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include "text/bytes.hpp"
#include "text/code_points.hpp"
#include "text/prose_tree.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

using Kind = ProseNode::Kind;

/// The text between tags. A "<" that begins none is text.
std::string without_tags(std::string_view html) {
  std::string text;
  for (std::size_t at = 0; at < html.size();) {
    const std::string_view rest = html.substr(at);
    const bool comment = rest.starts_with("<!--");
    const bool tag =
        rest.size() > 1 && rest[0] == '<' && (is_ascii_letter(rest[1]) || rest[1] == '/' || rest[1] == '!');
    const std::string_view close = comment ? "-->" : ">";
    const std::size_t end = comment || tag ? rest.find(close) : rest.npos;
    if (end == rest.npos) {
      text += html[at++];
      continue;
    }
    at += end + close.size();
  }
  return text;
}

class Reader {
 public:
  void read(const ProseNode& node) {
    if (!node.is_html)
      text_ += node.kind == Kind::html_block ? without_tags(node.text) : node.text;
    if (node.kind == Kind::soft_break || node.kind == Kind::hard_break)
      text_ += '\n';
    for (const ProseNode& child : node.children) read(child);
    if (!node.target.empty() && !text_.ends_with(node.target))
      text_ += " " + node.target;
    if (!node.title.empty())
      text_ += " " + node.title;
    if (node.kind < Kind::text)
      end_block();
  }

  /// Blocks with an empty line between them, lines within them as they were typed.
  std::string take() { return std::move(text_); }

 private:
  void end_block() {
    while (text_.ends_with('\n')) text_.pop_back();
    text_ += "\n\n";
  }

  std::string text_;
};

/// NFKC, without what has no width.
std::string plain_letters(const std::string& text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
      &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_IGNORE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0)
    return text;
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

/// Blocks are divided by an empty line, lines of a paragraph by one end.
std::string rendered_lines(std::string_view markdown) {
  Reader reader;
  reader.read(parse_prose(markdown));
  std::string text = plain_letters(reader.take());
  while (text.ends_with('\n')) text.pop_back();
  return text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
}

/// What stands between two lines of a paragraph, or two blocks, made `line` and "\n".
std::string with_line_ends_as(std::string_view lines, std::string_view line) {
  std::string text;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find_first_not_of('\n', at), lines.size());
    if (end == at)
      text += lines[at++];
    else
      text += end - at == 1 ? line : "\n";
    at = std::max(at, end);
  }
  return text;
}

int hexadecimal(std::string_view text, std::size_t at) {
  const char digit = at < text.size() ? ascii_lower(text[at]) : '\0';
  return is_ascii_digit(digit) ? digit - '0' : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/// A byte of a web address that stands at `at` as "%C3"; nothing where none does.
std::optional<char> percent_byte(std::string_view text, std::size_t at) {
  const int high = hexadecimal(text, at + 1);
  const int low = hexadecimal(text, at + 2);
  if (text[at] != '%' || high < 0 || low < 0)
    return std::nullopt;
  return static_cast<char>(16 * high + low);
}

/// "%C3%85lesund" as "Ålesund". What would not be text stays.
std::string percent_decoded(const std::string& text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = percent_byte(text, at);
    decoded += byte.value_or(text[at]);
    at += byte ? 2 : 0;
  }
  return find_fault(decoded) ? text : decoded;
}

/// "Åle-⏎sund", "Åle⏎sund" and "Åle\sund" as one word.
std::string unbroken(std::string_view lines) {
  std::string text = with_line_ends_as(lines, "\r");
  for (std::size_t at = text.find('\r'); at != text.npos; at = text.find('\r', at))
    at > 0 && text[at - 1] == '-' ? text.erase(--at, 2) : text.erase(at, 1);
  std::erase(text, '\\');
  return percent_decoded(text);
}

/// Whether the bytes at `at` begin a character that is seen as it stands: Latin letters, and the dashes and quotation marks
/// of ordinary prose.
bool is_plain_character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned lead = byte(at);
  if (lead == '%')
    return !percent_byte(text, at);
  if (lead < 0xC2)
    return std::string_view("*_`\\&<[~\n\r").find(text[at]) == std::string_view::npos;
  if (lead == 0xC2)
    return byte(at + 1) != 0xAD;  // the soft hyphen
  return lead < 0xC6 || (lead == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) >= 0x90 && byte(at + 2) < 0xA7);
}

/// False for nearly every text: then each of its characters is plain.
bool may_hold_other_characters(std::string_view text) {
  return has_any_of<'%', '*', '_', '`', '\\', '&', '<', '[', '~', '\n', '\r', '\xC2'>(text) ||
         has_between(text, 0xC6, 0xFF);
}

/// Surely seen as it was typed: nothing that Markdown, HTML or Unicode makes into something else.
bool is_as_typed(std::string_view text) {
  if (!may_hold_other_characters(text))
    return true;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (!is_plain_character(text, at))
      return false;
  return true;
}

}  // namespace

std::string as_rendered(std::string_view markdown) {
  return with_line_ends_as(rendered_lines(markdown), " ");
}

Readings::Readings(std::string_view typed) : ways_{typed} {
  if (is_as_typed(typed))
    return;
  const std::string lines = rendered_lines(typed);
  rendered_ = with_line_ends_as(lines, " ");
  unbroken_ = unbroken(lines);
  ways_ = {typed, rendered_, unbroken_};
  size_ = ways_.size();
}

}  // namespace dialogg::text
