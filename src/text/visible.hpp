#pragma once
// What of a text is ever shown: marks that turn the direction of writing, and controls, never are.

#include <string>
#include <string_view>

namespace dialogg::text {

/// A control that is no white space, a mark of the direction of writing, a byte order mark, or another character without
/// a width that a reader would pass over. (Those that join letters or pictures are none: words and emoji are made with them.)
constexpr bool is_never_shown(char32_t code) {
  return (code < 0x20 && !(code >= '\t' && code <= '\r')) || (code >= 0x7F && code < 0xA0 && code != 0x85) ||
         code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code == 0x180E || code == 0x200B ||
         (code >= 0x2060 && code <= 0x2065) || (code >= 0x206A && code <= 0x206F) ||
         (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0xE0000 && code <= 0xE007F);
}

/// Whether it holds such a character. REQUIRES: valid UTF-8.
bool has_never_shown(std::string_view text);

/// The text in one line as a report shows it: without those, white space folded.
std::string visible_line(std::string_view text);

/// The same for several lines: only what is never shown is left out.
std::string visible_lines(std::string_view text);

/// What a terminal may get of any bytes: characters and whole line ends. Other white space that would move its cursor is a
/// space, and a byte that is no character U+FFFD.
std::string terminal_text(std::string_view bytes);

}  // namespace dialogg::text
