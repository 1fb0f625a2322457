#pragma once
// Marks in a short text, as in todo.txt: `Call the council in owner:"helse og sosial" due:2027-03-01`.

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialogg::domain {

struct MarkedText {
  std::string text;  // without the marks, white space folded where they stood
  std::vector<std::pair<std::string, std::string>> marks;  // name, value, in order
};

/// Takes out `name:value` (value to the next white space, or in double quotes; \" inside) for the given names
/// where the name stands at the beginning of a word; any other colon is text. A mark given twice, or with an
/// empty value, is Error{invalid}.
MarkedText read_marks(std::string_view text, std::span<const std::string_view> names);

}  // namespace dialogg::domain
