#include "render/markdown/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "render/markdown/line.hpp"
#include "render/markdown/markdown.hpp"
#include "text/character.hpp"
#include "text/code_points.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

namespace {

bool begins_with(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                    [](char a, char b) { return a == text::ascii_lower(b); });
}

bool leads_nowhere(std::string_view target) {
  return target.empty() || target == "#";
}

bool is_unsafe(std::string_view target) {
  std::string bare;  // browsers overlook white space and controls in a scheme
  std::copy_if(target.begin(), target.end(), std::back_inserter(bare),
               [](char c) { return c > ' ' || c < 0; });
  if (begins_with(bare, "data:"))
    return !begins_with(bare, "data:image/") || begins_with(bare, "data:image/svg");
  return begins_with(bare, "javascript:") || begins_with(bare, "vbscript:") || begins_with(bare, "file:");
}

/// Link texts that say nothing by themselves are objected to; the eye sees no difference between "k" and
/// "&#107;".
void disguise_vague(std::string& label) {
  std::string words;
  for (const char byte : label)
    if (text::is_ascii_letter_or_digit(byte))
      words += text::ascii_lower(byte);
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  if (words.ends_with(' '))
    words.pop_back();
  if (words != "click here" && words != "here" && words != "link" && words != "more")
    return;
  const auto last = std::find_if(label.rbegin(), label.rend(), text::is_ascii_letter_or_digit);
  const auto at = static_cast<std::size_t>(label.rend() - last) - 1;
  std::string reference;
  append_reference(reference, static_cast<char32_t>(label[at]));
  label.replace(at, 1, reference);
}

void append_target(std::string& out, std::string_view target) {
  constexpr std::string_view kEncoded = " <>`\"";
  constexpr std::string_view kEscaped = "\\()|$*_[]";
  std::size_t hidden = 0;  // up to here, bytes of a character that is never shown
  for (std::size_t i = 0; i < target.size(); ++i) {
    const char byte = target[i];
    if (static_cast<unsigned char>(byte) >= 0x80 && i >= hidden)
      if (const text::Decoded next = text::decode(target, i);
          text::is_never_shown(static_cast<char32_t>(next.value)))
        hidden = i + next.size;
    if (i < hidden || static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F ||
        kEncoded.find(byte) != std::string_view::npos)
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(byte));
    else if (byte == '&')
      out += target.find(';', i) == std::string_view::npos ? "&" : "&amp;";
    else if (kEscaped.find(byte) != std::string_view::npos)
      (out += '\\') += byte;
    else
      out += byte;
  }
}

/// ` "title"`
void append_title(std::string& out, std::string_view title) {
  if (title.empty())
    return;
  std::string escaped;
  append_escaped(escaped, title);
  trim_end(escaped, 0);
  out += " \"";
  for (const char byte : escaped) byte == '"' ? out += "&quot;" : out += byte;
  out += '"';
}

void append_resource(std::string& out, std::string_view target, std::string_view title) {
  out += "](";
  append_target(out, target);
  append_title(out, title);
  out += ')';
}

/// What stands just before a link must not take part in it: "!" would make it an image, ":name" a directive
/// of some renderers.
void quiet_text_before(std::string& out) {
  std::size_t at = out.size();
  while (at > 0) {
    const text::Character last = text::last_character(std::string_view(out).substr(0, at));
    const text::CharacterKind kind = text::kind_of(last.code);
    if (kind == text::CharacterKind::space || (kind == text::CharacterKind::punctuation && last.code != '-'))
      break;
    at -= last.size;
  }
  const std::string_view before = std::string_view(out).substr(0, at);
  if (ends_in_mark(before, ':') || (at == out.size() && ends_in_mark(before, '!')))
    out.insert(at - 1, 1, '\\');
}

}  // namespace

std::string url_of_path(std::string_view path) {
  constexpr std::string_view kMeaning = "#?%\\";
  const bool has_scheme = path.substr(0, path.find('/')).find(':') != std::string_view::npos;
  std::string url = has_scheme ? "./" : "";
  for (const char byte : path)
    if (kMeaning.find(byte) == std::string_view::npos)
      url += byte;
    else
      fmt::format_to(std::back_inserter(url), "%{:02X}", static_cast<unsigned char>(byte));
  return url;
}

void append_link(std::string& out, const Link& link) {
  const std::size_t start = leading_space(link.label);
  std::string label(link.label.substr(start));
  trim_end(label, 0);
  append_folded(out, link.label.substr(0, start));
  const std::string_view after = label.empty() ? std::string_view() : link.label.substr(start + label.size());
  if (label.empty())
    append_escaped(label, link.target);
  if (leads_nowhere(link.target)) {
    out += label;
  } else if (is_unsafe(link.target)) {
    (out += label) += " (";
    append_escaped(out, link.target);
    out += ')';
  } else {
    disguise_vague(label);
    quiet_text_before(out);
    out += label.starts_with('^') ? "[\\" : "[";  // not a footnote
    out += label;
    append_resource(out, link.target, link.title);
  }
  out += after;
}

void append_image(std::string& out, std::string_view alt, std::string_view target, std::string_view title) {
  std::string text;
  append_escaped(text, alt);
  trim_end(text, 0);
  if (text.empty())
    append_escaped(text, target.substr(target.find_last_of('/') + 1));
  trim_end(text, 0);
  if (leads_nowhere(target) || is_unsafe(target) || text.empty()) {
    out += text;
    return;
  }
  out += text.starts_with('^') ? "![\\" : "![";
  out += text;
  append_resource(out, target, title);
}

}  // namespace dialogg::render
