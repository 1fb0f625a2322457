#include "formats/toml_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dialogg::formats {

namespace {

constexpr unsigned char kDelete = 0x7F;

/// What a text in quotation marks may not hold as it is. `lines`: line feeds and tabs may stand.
std::string escaped(std::string_view text, bool lines) {
  std::string result;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '"' || byte == '\\')
      result += {'\\', byte};
    else if (lines && (byte == '\n' || byte == '\t'))
      result += byte;
    else if (byte == '\n')
      result += "\\n";
    else if (value < ' ' || value == kDelete)
      result += fmt::format("\\u{:04X}", value);
    else
      result += byte;
  }
  return result;
}

/// Whether a text may stand between ''' and ''' as it is.
bool is_plain(std::string_view text) {
  return text.find("'''") == text.npos && std::ranges::all_of(text, [](char byte) {
           const auto value = static_cast<unsigned char>(byte);
           return (value >= ' ' && value != kDelete) || byte == '\n' || byte == '\t';
         });
}

/// A key that needs no quotation marks in any TOML; what else goes into them.
std::string key(std::string_view name) {
  const bool bare = !name.empty() && std::ranges::all_of(name, [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' ||
           (byte & 0x80) != 0;
  });
  return bare ? std::string(name) : "\"" + escaped(name, false) + "\"";
}

std::string list(const domain::ValueList& list) {
  std::string result;
  for (const domain::Value& value : list) result += (result.empty() ? "" : ", ") + to_toml(value);
  return "[" + result + "]";
}

std::string table(const domain::ValueMembers& members) {
  std::string result;
  for (const auto& [name, value] : members)
    if (!value.is_null())
      result += (result.empty() ? "" : ", ") + key(name) + " = " + to_toml(value);
  return result.empty() ? "{}" : "{ " + result + " }";
}

/// A text in three quotes may itself end with one or two: the last three of five close it.
std::size_t after_quotes(std::string_view document, std::size_t at, char quote) {
  const std::size_t end = std::min(document.find_first_not_of(quote, at), document.size());
  return std::min(end, at + 5);
}

}  // namespace

std::string to_toml(const domain::Value& value) {
  if (const std::string* text = value.text())
    return "\"" + escaped(*text, false) + "\"";
  if (const auto* number = std::get_if<std::int64_t>(&value.data))
    return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&value.data))
    return *truth ? "true" : "false";
  if (const auto* elements = value.list())
    return list(*elements);
  if (const auto* members = value.members())
    return table(*members);
  return R"("")";
}

std::string to_long_toml(std::string_view text) {
  const std::string_view quotes = is_plain(text) ? "'''" : R"(""")";
  return fmt::format("{}\n{}\n{}", quotes, is_plain(text) ? std::string(text) : escaped(text, true), quotes);
}

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

std::vector<DocumentLine> lines_of(std::string_view document) {
  std::vector<DocumentLine> lines;
  bool outside = true;
  std::size_t begin = 0;
  const auto end_lines_before = [&](std::size_t place, bool next_is_outside) {
    for (std::size_t end = document.find('\n', begin); end < place; end = document.find('\n', begin)) {
      lines.push_back({document.substr(begin, end - begin), outside});
      begin = end + 1;
      outside = next_is_outside;
    }
  };
  for (std::size_t at = 0; at < document.size();) {
    if (document[at] == '"' || document[at] == '\'') {
      at = after_string(document, at);
      end_lines_before(at, false);
    } else {
      at = document[at] == '#' ? std::min(document.find('\n', at), document.size()) : at + 1;
      end_lines_before(at, true);
    }
  }
  if (begin < document.size())
    lines.push_back({document.substr(begin), outside});
  return lines;
}

}  // namespace dialogg::formats
