#include "render/markdown/escape.hpp"

#include <algorithm>
#include <array>

#include "render/markdown/markdown.hpp"
#include "text/ascii.hpp"
#include "text/character.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

namespace {

/// What a byte asks for: a bit each. Ordinary bytes are copied in runs; a blank is ordinary unless it follows another.
enum ByteClass : unsigned char { ordinary = 0, special = 1, blank = 2 };

// \ ` * _ [ ] | ~ take a backslash; $ and { too, for renderers with mathematics or attributes; @ and the rest
// take part in links that renderers make of bare addresses. The last four are lead bytes of characters to
// drop.
constexpr std::string_view kSpecialBytes = "\\`*_[]|~${@<&:wW\x7F\xC2\xD8\xE2\xEF";

constexpr std::array<unsigned char, 256> kClasses = [] {
  std::array<unsigned char, 256> classes{};
  for (std::size_t control = 0; control < 0x20; ++control) classes[control] = special;
  for (const char byte : kSpecialBytes) classes[static_cast<unsigned char>(byte)] = special;
  classes[' '] = blank;
  return classes;
}();

unsigned char class_of(char byte) {
  return kClasses[static_cast<unsigned char>(byte)];
}

bool at_blank(std::string_view out) {
  return out.empty() || out.back() == ' ' || out.back() == '\n';
}

/// Whether the byte may be a special one: every special byte is found, and rarer ones with them. A few comparisons
/// alone, so that the compiler can ask for many bytes at a time.
constexpr bool may_be_special(unsigned char byte) {
  const auto in = [byte](int first, int last) {
    return static_cast<unsigned char>(byte - first) <= static_cast<unsigned char>(last - first);
  };
  const auto letter = static_cast<unsigned char>(byte | 0x20);
  const bool is_letter = (static_cast<unsigned char>(letter - 'a') < 26) & (letter != 'w');
  const bool is_beyond_ascii = in(0x80, 0xC7) & (byte != 0xC2);  // bytes of Latin letters
  return !(is_letter | is_beyond_ascii | in('+', '9') | (byte == ' '));
}

constexpr bool finds_every_special_byte() {
  for (unsigned byte = 0; byte < kClasses.size(); ++byte)
    if (kClasses[byte] == special && !may_be_special(static_cast<unsigned char>(byte)))
      return false;
  return true;
}
static_assert(finds_every_special_byte());

constexpr std::size_t kChunk = 32;

/// Whether all bytes of a chunk are surely ordinary. REQUIRES: a byte before `chunk`.
bool is_ordinary(const char* chunk) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kChunk; ++i) {
    const bool second_blank = (chunk[i] == ' ') & (*(chunk + i - 1) == ' ');
    found |= static_cast<unsigned char>(may_be_special(static_cast<unsigned char>(chunk[i])) | second_blank);
  }
  return found == 0;
}

/// The end of the chunks from `i` on that are surely ordinary. The last one may begin before `i`, which is not 0.
std::size_t after_ordinary_chunks(std::string_view text, std::size_t i) {
  while (i < text.size() && text.size() > kChunk) {
    const std::size_t chunk = std::min(i, text.size() - kChunk);
    if (!is_ordinary(text.data() + chunk))
      break;
    i = chunk + kChunk;
  }
  return i;
}

/// Bytes of `text` that can be copied as they are.
std::size_t ordinary_run(std::string_view text, bool after_blank) {
  unsigned before = after_blank ? blank : ordinary;
  std::size_t i = 0;
  for (std::size_t end = 1; i < text.size(); end = std::min(i + kChunk, text.size())) {
    for (; i < end; ++i) {
      const unsigned now = class_of(text[i]);
      if ((now & (before | special)) != 0)
        return i;
      before = now;
    }
    i = after_ordinary_chunks(text, i);
    before = class_of(text[i - 1]);
  }
  return i;
}

std::size_t append_space(std::string& out, std::string_view text, std::size_t size) {
  while (size < text.size() && text::is_ascii_space(text[size])) ++size;
  if (!at_blank(out))
    out += ' ';
  return size;
}

/// Whether `out` ends in a word after which a colon makes a link.
bool ends_in_scheme(std::string_view out) {
  std::size_t start = out.size();
  while (start > 0 && out.size() - start < 7 && text::is_ascii_letter(out[start - 1])) --start;
  std::string word(out.substr(start));
  for (char& letter : word) letter = static_cast<char>(letter | 0x20);
  return word == "http" || word == "https" || word == "ftp" || word == "mailto" || word == "xmpp";
}

/// `:smile:` and `:name` mean something to some renderers, and `://` makes a link; "kl. 10:30" does not.
bool colon_acts(std::string_view out, std::string_view text) {
  if (text.size() == 1)
    return ends_in_scheme(out);
  if (text::is_ascii_letter(text[1]) || text[1] == '/' || text[1] == ':' || text[1] == '_')
    return true;
  std::size_t end = 1;
  while (end < text.size() && (text::is_ascii_letter_or_digit(text[end]) || text[end] == '+' ||
                               text[end] == '-' || text[end] == '_'))
    ++end;
  return end > 1 && end < text.size() && text[end] == ':';
}

bool starts_with_www(std::string_view text) {
  return text.size() >= 4 && (text[1] | 0x20) == 'w' && (text[2] | 0x20) == 'w' && text[3] == '.';
}

std::string without_dropped(std::string_view text) {
  std::string kept;
  for (std::size_t size = 0; !text.empty(); text.remove_prefix(size)) {
    const text::Character first = text::first_character(text);
    size = first.size;
    if (!text::is_never_shown(first.code))
      kept.append(text, 0, size);
  }
  return kept;
}

/// A control, or a character of several bytes. 0: it is to be dropped.
std::size_t append_unusual(std::string& out, std::string_view text) {
  const text::Character first = text::first_character(text);
  if (text::is_never_shown(first.code))
    return 0;
  if (first.code == 0x85 || first.code == 0x2028 || first.code == 0x2029)
    return append_space(out, text, first.size);
  out.append(text, 0, first.size);
  return first.size;
}

std::size_t append_www(std::string& out, std::string_view text) {
  if (!starts_with_www(text)) {
    out += text.front();
    return 1;
  }
  out.append(text, 0, 3);
  out += "\\.";
  return 4;
}

/// Writes the special character that `text` begins with; returns the bytes of `text` that it stands for, or 0
/// where it is to be dropped.
std::size_t append_special(std::string& out, std::string_view text) {
  const char first = text.front();
  switch (first) {
    case '<':
      out += "&lt;";
      return 1;
    case '&':
      out += text.size() == 1 || text::is_ascii_letter_or_digit(text[1]) || text[1] == '#' ? "&amp;" : "&";
      return 1;
    case ':':
      out += colon_acts(out, text) ? "\\:" : ":";
      return 1;
    case 'w':
    case 'W':
      return append_www(out, text);
    default:
      break;
  }
  if (text::is_ascii_space(first))
    return append_space(out, text, 1);
  if (first <= ' ' || first >= 0x7F)
    return append_unusual(out, text);
  (out += '\\') += first;
  return 1;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  const std::size_t before = out.size();
  const std::string_view whole = text;
  while (!text.empty()) {
    const std::size_t run = ordinary_run(text, at_blank(out));
    out.append(text, 0, run);
    text.remove_prefix(run);
    if (text.empty())
      return;
    const std::size_t done = append_special(out, text);
    if (done == 0) {  // what stands around it may mean something together
      out.resize(before);
      return append_escaped(out, without_dropped(whole));
    }
    text.remove_prefix(done);
  }
}

std::string clean_code(std::string_view code) {
  const std::string kept = without_dropped(code);
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0, size = 0; i < kept.size(); i += size) {
    const text::Character next = text::first_character(std::string_view(kept).substr(i));
    size = next.size;
    const bool line_end = (next.code >= '\n' && next.code <= '\r') || next.code == 0x85 ||
                          next.code == 0x2028 || next.code == 0x2029;
    if (line_end) {
      if (next.code != '\r' || i + 1 == kept.size() || kept[i + 1] != '\n')
        out += '\n';
      column = 0;
      continue;
    }
    const std::size_t columns = next.code == '\t' ? 4 - column % 4 : 1;
    next.code == '\t' ? out.append(columns, ' ') : out.append(kept, i, size);
    column += columns;
  }
  return out;
}

}  // namespace dialogg::render
