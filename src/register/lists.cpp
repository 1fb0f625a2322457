// The embedded lists, read once when first asked for.
#include <algorithm>
#include <array>

#include "register/register.hpp"
#include "text/embedded.hpp"

namespace dialogg::registry {

namespace {

std::string_view embedded(std::string_view name) {
  for (const text::EmbeddedFile& file : text::embedded_files())
    if (file.name == name)
      return file.content;
  return {};
}

/// What comes before the separator, which is taken off the text together with it; all of it at the end.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

/// The fields of our own lists, which hold no quotation marks: one heading line, then `make` of each line's
/// fields.
template <std::size_t kFields, typename Make>
auto read_list(std::string_view content, Make make) {
  std::vector<decltype(make(std::array<std::string_view, kFields>{}))> rows;
  take(content, '\n');
  while (!content.empty()) {
    std::string_view line = take(content, '\n');
    if (line.empty())
      continue;
    std::array<std::string_view, kFields> fields;
    for (std::string_view& field : fields) field = take(line, ',');
    rows.push_back(make(fields));
  }
  return rows;
}

std::vector<Entry> read_municipalities() {
  auto entries = read_list<6>(embedded("municipalities.csv"), [](const auto& field) {
    return Entry{field[0], field[1], field[2], field[3], field[4], field[5]};
  });
  std::ranges::sort(entries, {}, &Entry::number);
  return entries;
}

}  // namespace

const std::vector<Entry>& municipalities() {
  static const std::vector<Entry> entries = read_municipalities();
  return entries;
}

const std::vector<Former>& former_municipalities() {
  static const std::vector<Former> formers =
      read_list<4>(embedded("former-municipalities.csv"), [](const auto& field) {
        return Former{field[0], field[1], field[2], field[3]};
      });
  return formers;
}

std::optional<Entry> by_number(std::string_view number) {
  const auto& entries = municipalities();
  const auto found = std::ranges::lower_bound(entries, number, {}, &Entry::number);
  return found != entries.end() && found->number == number ? std::optional(*found) : std::nullopt;
}

}  // namespace dialogg::registry
