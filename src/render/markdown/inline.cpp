#include "render/markdown/inline.hpp"

#include <algorithm>
#include <array>

#include "render/markdown/escape.hpp"
#include "render/markdown/line.hpp"
#include "render/markdown/link.hpp"
#include "render/markdown/markdown.hpp"

namespace dialogg::render {

namespace {

using text::CharacterKind;

CharacterKind kind_of_unit(std::string_view unit) {
  if (unit.size() > 1 && (unit[0] == '\\' || unit[0] == '&'))
    return unit[1] == '\n' ? CharacterKind::space : CharacterKind::punctuation;
  return text::kind_of(text::first_character(unit).code);
}

/// A mark just inside of `outside` works beside words only, unless `outside` is surely no word.
bool mark_works(CharacterKind inside, CharacterKind outside) {
  return inside == CharacterKind::word || outside == CharacterKind::space ||
         outside == CharacterKind::punctuation;
}

bool begins_construct(std::string_view markdown) {
  return markdown.starts_with('`') || markdown.starts_with('[') || markdown.starts_with("![") ||
         (markdown.starts_with('<') && markdown.size() > 1);
}

bool ends_construct(std::string_view markdown) {
  return ends_in_mark(markdown, '`') || ends_in_mark(markdown, ')') || ends_in_mark(markdown, '>');
}

CharacterKind kind_before(std::string_view out, CharacterKind at_start) {
  if (out.empty() || out.back() == '\n')
    return at_start;
  return text::kind_of(text::last_character(out).code);
}

}  // namespace

void append_emphasis(std::string& out, std::string_view inner, std::string_view mark, Surroundings around) {
  std::string_view rest = inner;
  while (!rest.empty() && rest.front() != '*') {
    const std::string_view unit = first_unit(rest);
    const CharacterKind kind = kind_of_unit(unit);
    if (kind != CharacterKind::space && mark_works(kind, kind_before(out, around.before)))
      break;
    if (kind != CharacterKind::space && begins_construct(rest))
      break;
    append_folded(out, unit);
    rest.remove_prefix(unit.size());
  }
  std::size_t tail = rest.size();
  CharacterKind outside = around.after;
  while (tail > 0 && !ends_in_mark(rest.substr(0, tail), '*')) {
    const std::string_view unit = last_unit(rest.substr(0, tail));
    const CharacterKind kind = kind_of_unit(unit);
    if (kind != CharacterKind::space && mark_works(kind, outside))
      break;
    if (kind != CharacterKind::space && ends_construct(rest.substr(0, tail)))
      break;
    tail -= unit.size();
    outside = kind;
  }
  const std::string_view core = rest.substr(0, tail);
  const bool opens = !core.empty() && (core.front() == '*' || mark_works(kind_of_unit(first_unit(core)),
                                                                         kind_before(out, around.before)));
  const bool closes =
      !core.empty() && (ends_in_mark(core, '*') || mark_works(kind_of_unit(last_unit(core)), outside));
  if (opens && closes && !ends_in_mark(out, '*'))
    ((out += mark) += core) += mark;
  else
    out += core;
  out += rest.substr(tail);
}

namespace {

/// One line, single spaces, none at the ends.
std::string folded_code(std::string_view code) {
  std::string folded;
  for (const char byte : clean_code(code)) {
    const char shown = byte == '\n' ? ' ' : byte;
    if (shown != ' ' || !folded.ends_with(' '))
      folded += shown;
  }
  trim_end(folded, 0);
  folded.erase(0, leading_space(folded));
  return folded;
}

std::size_t longest_run(std::string_view text, char of) {
  std::size_t longest = 0, run = 0;
  for (const char byte : text) longest = std::max(longest, run = byte == of ? run + 1 : 0);
  return longest;
}

}  // namespace

void append_code(std::string& out, std::string_view code, Place place) {
  const std::string folded = folded_code(code);
  if (folded.empty())
    return;
  // Code beside code would run together; a table's "|" cannot be escaped in code for every renderer.
  if (ends_in_mark(out, '`') || (place == Place::cell && folded.find('|') != std::string::npos))
    return append_escaped(out, folded);
  const auto awkward = [](char edge) { return edge == '`' || edge == '\\'; };
  const std::string_view padding = awkward(folded.front()) || awkward(folded.back()) ? " " : "";
  const std::string marks(longest_run(folded, '`') + 1, '`');
  ((((out += marks) += padding) += folded) += padding) += marks;
}

void mark_as_no_heading(std::string& out, std::size_t from) {
  const std::string_view whole = std::string_view(out).substr(from);
  const std::size_t mark = std::min(whole.find_first_not_of('*'), whole.size());
  if (mark == 0 || mark > 2 || whole.size() <= 2 * mark ||
      whole.find_last_not_of('*') + mark + 1 != whole.size())
    return;
  const std::string_view inner = whole.substr(mark, whole.size() - 2 * mark);
  constexpr std::u32string_view kEndsSentence = U".,;:!?。，；：！？";
  const text::Character last = text::last_character(inner);
  if (inner.find_first_of("*\\`[\n") != std::string_view::npos ||
      kEndsSentence.find(last.code) != std::u32string_view::npos)
    return;
  const std::string marks(mark, '*');
  out.resize(out.size() - mark - last.size);
  append_reference(out, last.code);
  out += marks;
}

bool tell_apart(std::string& out, std::size_t from) {
  std::size_t last = std::string::npos, size = 0;
  for (std::size_t i = from; i < out.size() && !begins_construct(std::string_view(out).substr(i));
       i += size) {
    const std::string_view unit = first_unit(std::string_view(out).substr(i));
    size = unit.size();
    if (kind_of_unit(unit) == CharacterKind::word)
      last = i;
  }
  if (last == std::string::npos)
    return false;
  const std::string after = out.substr(last);
  const text::Character letter = text::first_character(after);
  out.resize(last);
  append_reference(out, letter.code);
  out.append(after, letter.size);
  return true;
}

namespace {

CharacterKind kind_of_span(const reports::Span& span) {
  switch (span.kind) {
    case reports::Span::Kind::text:
      return text::kind_of(text::first_character(span.text).code);
    case reports::Span::Kind::strong:
    case reports::Span::Kind::emphasis:
      return CharacterKind::other;
    default:
      return CharacterKind::punctuation;
  }
}

CharacterKind kind_after(const reports::Inline& content, std::size_t index) {
  for (std::size_t i = index + 1; i < content.size(); ++i)
    if (!content[i].text.empty())
      return kind_of_span(content[i]);
  return CharacterKind::space;
}

void append_span(std::string& out, const reports::Span& span, Place place, Surroundings around) {
  using Kind = reports::Span::Kind;
  if (span.kind == Kind::text)
    return append_escaped(out, span.text);
  if (span.kind == Kind::code)
    return append_code(out, span.text, place);
  if (span.kind == Kind::image)
    return append_image(out, span.text, span.target);
  std::string inner = ".";  // so that a space at its beginning is kept, to be moved outside
  append_escaped(inner, span.text);
  inner.erase(0, 1);
  if (span.kind == Kind::link)
    append_link(out, {.label = inner, .target = span.target});
  else
    append_emphasis(out, inner, span.kind == Kind::strong ? "**" : "*", around);
}

}  // namespace

void append_inline(std::string& out, const reports::Inline& content, Place place) {
  const std::size_t from = out.size();
  for (std::size_t i = 0; i < content.size(); ++i)
    append_span(out, content[i], place, {.after = kind_after(content, i)});
  trim_end(out, from);
  out.erase(from, leading_space(std::string_view(out).substr(from)));
}

}  // namespace dialogg::render
