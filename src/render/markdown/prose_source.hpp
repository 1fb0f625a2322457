#pragma once
// Markdown as typed, made ready for a parser of CommonMark.

#include <string>
#include <string_view>

namespace dialogg::render {

/// Line ends as "\n"; and a line such as "[Ola]: Ja", which would vanish as the definition of a link that
/// nobody uses, kept as text by a control character, which no text of the log holds and which is never
/// written.
std::string prepare_prose(std::string_view markdown);

}  // namespace dialogg::render
