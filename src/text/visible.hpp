#pragma once
// What of a text is ever shown: marks that turn the direction of writing, and controls, never are.

#include <string>
#include <string_view>

namespace dialogg::text {

/// A control that is no white space, a mark of the direction of writing, or a byte order mark.
constexpr bool is_never_shown(char32_t code) {
  return (code < 0x20 && !(code >= '\t' && code <= '\r')) || (code >= 0x7F && code < 0xA0 && code != 0x85) ||
         code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

/// Whether it holds such a character. REQUIRES: valid UTF-8.
bool has_never_shown(std::string_view text);

/// The text in one line as a report shows it: without those, white space folded.
std::string visible_line(std::string_view text);

/// The same for several lines: only what is never shown is left out.
std::string visible_lines(std::string_view text);

}  // namespace dialogg::text
