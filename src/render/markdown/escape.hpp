#pragma once
// Text that is shown as it is: append_escaped (markdown.hpp) where a backslash helps, clean_code where none
// does.

#include <string>
#include <string_view>

namespace dialogg::render {

/// The text of code, where nothing can be escaped: controls and bidirectional marks dropped, tabs as spaces
/// to the next fourth column, "\r\n" and "\r" as "\n".
std::string clean_code(std::string_view code);

}  // namespace dialogg::render
