#pragma once
// Words marked in a cell: no format's own, so that each format marks them as it can. Controls are in no text of the
// log.

#include <string>
#include <string_view>

namespace dialogg::render {

inline constexpr char kMarkBegin = '\x02';
inline constexpr char kMarkEnd = '\x03';

/// With `begin` and `end` instead; `end` too where the text was cut before it.
std::string with_marks(std::string_view cell, std::string_view begin, std::string_view end);

bool has_marks(std::string_view cell);

}  // namespace dialogg::render
