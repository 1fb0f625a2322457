#pragma once
// Values as a TOML document has them, and where in one a text stands.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/value.hpp"

namespace dialogg::formats {

/// A number, a truth, a text in one line, a list, or a table in one line; what is unknown is an empty text, and a member that
/// is unknown is left out. read_toml() gives the same value.
std::string to_toml(const domain::Value& value);

/// A text over several lines, as somebody may go on writing it: a line feed stands after it, before the quotation marks.
std::string to_long_toml(std::string_view text);

/// The position after the text that begins at `start` with a quotation mark; the document's end where it does not end.
std::size_t after_string(std::string_view document, std::size_t start);

/// The lines of a document, without their line feeds, and of each whether it begins outside all texts.
struct DocumentLine {
  std::string_view text;
  bool outside = true;
};
std::vector<DocumentLine> lines_of(std::string_view document);

}  // namespace dialogg::formats
