#include "text/visible.hpp"

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

/// Surely without a character that is dropped or folded, apart from single spaces between others: bytes that may begin
/// one are looked for, so the answer may be a needless no.
bool is_as_shown(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ')
    return text.empty();
  char before = 0;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    const bool letters = value < 0x7F || (value >= 0x80 && value < 0xC0) || (value >= 0xC3 && value < 0xC8);
    if (value < ' ' || !letters || (byte == ' ' && before == ' '))
      return false;
    before = byte;
  }
  return true;
}

}  // namespace

bool has_never_shown(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (is_never_shown(static_cast<char32_t>(next.value)))
      return true;
    i += next.size;
  }
  return false;
}

std::string visible_lines(std::string_view text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (!is_never_shown(static_cast<char32_t>(next.value)))
      shown.append(text, i, next.size);
    i += next.size;
  }
  return shown;
}

std::string terminal_text(std::string_view bytes) {
  std::string shown;
  for (std::size_t i = 0; i < bytes.size();) {
    const Decoded next = decode(bytes, i);
    const bool ends_line = next.value == '\r' && bytes.substr(i + 1).starts_with('\n');
    if (next.value == '\v' || next.value == '\f' || next.value == 0x85 || (next.value == '\r' && !ends_line))
      shown += ' ';
    else if (!is_never_shown(static_cast<char32_t>(next.value)))
      append(shown, next.value);
    i += next.size;
  }
  return shown;
}

std::string visible_line(std::string_view text) {
  return is_as_shown(text) ? std::string(text) : fold_space(visible_lines(text));
}

}  // namespace dialogg::text
