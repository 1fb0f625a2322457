#include "formats/toml_depth.hpp"

#include <algorithm>

namespace dialogg::formats {

namespace {

/// A text in three quotes may itself end with one or two: the last three of five close it.
std::size_t after_quotes(std::string_view document, std::size_t at, char quote) {
  const std::size_t end = std::min(document.find_first_not_of(quote, at), document.size());
  return std::min(end, at + 5);
}

/// The position after the string that begins at `start` with a quote; the document's end where it does not
/// end.
std::size_t after_string(std::string_view document, std::size_t start) {
  const char quote = document[start];
  const std::string_view three = document.substr(start, 3);
  const bool multi_line = three == std::string_view(R"(""")") || three == std::string_view("'''");
  const std::string_view closing = multi_line ? three : document.substr(start, 1);
  for (std::size_t at = start + closing.size(); at < document.size(); ++at) {
    if (quote == '"' && document[at] == '\\')
      ++at;
    else if (!multi_line && document[at] == '\n')
      return at;
    else if (document.substr(at).starts_with(closing))
      return multi_line ? after_quotes(document, at, quote) : at + 1;
  }
  return document.size();
}

}  // namespace

std::optional<int> find_too_long_key(std::string_view document, int deepest) {
  int parts = 1;
  for (std::size_t at = 0; at < document.size();) {
    const char here = document[at];
    if (here == '"' || here == '\'') {
      at = after_string(document, at);
      continue;
    }
    if (here == '#') {
      at = std::min(document.find('\n', at), document.size());
      continue;
    }
    if (here == '.' && ++parts > deepest)
      return static_cast<int>(
                 std::count(document.begin(), document.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
             1;
    if (here == '\n' || here == '=' || here == ',' || here == '{')
      parts = 1;
    ++at;
  }
  return std::nullopt;
}

}  // namespace dialogg::formats
