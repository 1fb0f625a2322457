#pragma once
// The pieces of a line as Markdown: emphasis and code here, links and images in link.hpp. A piece that cannot
// be written so that every renderer reads it as meant is written as its plain text.

#include <string>
#include <string_view>

#include "reports/parts/blocks.hpp"
#include "text/character.hpp"

namespace dialogg::render {

enum class Place { line, cell };  // a table cell cannot hold a bare "|", not even in code

/// What stands just outside of an emphasis; it decides whether `*` opens and closes there.
struct Surroundings {
  text::CharacterKind before = text::CharacterKind::space;  // where `out` is empty or at a line's beginning
  text::CharacterKind after = text::CharacterKind::space;
};

/// Appends `inner`, which is Markdown, between `mark`s (`*` or `**`). White space, and punctuation that would
/// keep the marks from working, moves outside of them.
void append_emphasis(std::string& out, std::string_view inner, std::string_view mark, Surroundings around);

/// White space folded; nothing for code of white space alone.
void append_code(std::string& out, std::string_view code, Place place);

/// A paragraph from byte `from` that is nothing but emphasised words is told from a heading by writing its
/// last letter as a character reference.
void mark_as_no_heading(std::string& out, std::size_t from);

/// Makes the Markdown from byte `from` differ from what it was, not what it shows: writes its last letter
/// that is not one yet as a character reference. False where none is left.
bool tell_apart(std::string& out, std::size_t from);

/// Appends `content` without white space at its ends.
void append_inline(std::string& out, const reports::Inline& content, Place place);

}  // namespace dialogg::render
