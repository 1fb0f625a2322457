#pragma once
// Marks in a short text, as in todo.txt: `Call the council in owner:"helse og sosial" due:2027-03-01`, and in Norwegian
// `Innkalle brukerrådet ansvar:kommunen frist:1.3.2027`.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialogg::domain {

/// One that a text may have.
struct Mark {
  std::string_view name;  // "owner"; its Norwegian names and any case are read too
  /// Whether these words are a value by themselves: then they need no quotation marks. May be empty: none are.
  std::function<bool(const std::string&)> is_known = {};
  /// It has a vocabulary, and its name is an ordinary word: "Status: good" is text, since "good" is none of its words.
  bool has_vocabulary = false;
};

struct MarkedText {
  std::string text;  // without the marks, white space folded where they stood
  std::vector<std::pair<std::string, std::string>> marks;  // name, value, in order
};

/// Takes out `name:value` for the given marks where the name stands at the beginning of a word; any other colon is text.
/// The value is in quotation marks of any kind; else as many of the words up to the next mark as are known together; else
/// one word. After "name: " with a space, known words alone are a value. A comma or semicolon after a value goes with the
/// mark. Error{invalid}: a mark given twice, or without a value; quotation marks that do not end where the value does.
MarkedText read_marks(std::string_view text, std::span<const Mark> marks);

}  // namespace dialogg::domain
