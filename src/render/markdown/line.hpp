#pragma once
// Beginnings and ends of lines of Markdown that append_escaped wrote, where other characters count than in
// the middle, and the units such Markdown is made of.

#include <cstddef>
#include <string>
#include <string_view>

namespace dialogg::render {

/// Escapes what would open a block (a list, a heading, a quotation, an underline, a table) at the beginning
/// of each line of `out` from byte `from`.
void guard_line_starts(std::string& out, std::size_t from);

/// Appends Markdown that begins with white space, if at all with a single space; none after another.
void append_folded(std::string& out, std::string_view markdown);

/// Bytes of white space, Unicode's too, that `text` begins with.
std::size_t leading_space(std::string_view text);

/// Takes white space and line breaks off the end of `out`, back to byte `from` at most.
void trim_end(std::string& out, std::size_t from);

/// Ends a heading's text that begins at `from`: no trailing white space, no closing hashes, and punctuation
/// that a linter would object to as a character reference.
void finish_heading(std::string& out, std::size_t from);

/// Whether `out` ends in `mark` as Markdown, not as an escaped character.
bool ends_in_mark(std::string_view out, char mark);

/// The character, escape or character reference that Markdown of ours begins or ends with; nothing where it
/// is empty.
std::string_view first_unit(std::string_view markdown);
std::string_view last_unit(std::string_view markdown);

/// `&#233;`
void append_reference(std::string& out, char32_t code);

}  // namespace dialogg::render
