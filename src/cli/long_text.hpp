#pragma once
// Long texts on the command line: written there, or in a file, or on standard input.

#include <istream>
#include <string>
#include <string_view>

namespace dialogg::cli {

/// "-" is all of standard input, "@FILE" the file's content, "@@x" the text "@x"; anything else is itself.
/// The line end at the end of a file or of standard input is dropped, and a byte order mark at its beginning.
/// Throws Error{invalid} for a file that cannot be read or is a folder, and for more than 1 MiB.
std::string read_long_text(std::string_view given, std::istream& standard_input);

}  // namespace dialogg::cli
