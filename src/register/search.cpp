#include <algorithm>

#include "register/register.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace dialogg::registry {

namespace {

/// The words' match keys; a comma or a parenthesis parts them, and "K1508" is looked for as "1508".
std::vector<std::string> keys_of(std::string_view words) {
  std::string plain(words);
  std::ranges::replace_if(
      plain, [](char byte) { return std::string_view(",()/").find(byte) != std::string_view::npos; }, ' ');
  const std::string folded = text::match_key(plain);
  std::vector<std::string> keys;
  for (std::string_view key : text::between_spaces(folded)) {
    if (key.size() == 5 && key.front() == 'k' && text::is_digits(key.substr(1)))
      key.remove_prefix(1);
    keys.emplace_back(key);
  }
  return keys;
}

/// All that an entry is known by, one a line, so that no word matches across two of them.
std::string known_by(const Entry& entry) {
  std::string lines;
  for (const std::string_view field : {entry.number, entry.name, entry.official_name, entry.county})
    lines += text::match_key(field) + '\n';
  for (const Former& former : former_municipalities())
    if (leads_to(former, entry.number))
      lines += text::match_key(former.name) + '\n' + std::string(former.number) + '\n';
  return lines;
}

}  // namespace

std::vector<Entry> search(std::string_view words) {
  const std::vector<std::string> keys = keys_of(words);
  std::vector<Entry> found;
  for (const Entry& entry : municipalities()) {
    const std::string lines = known_by(entry);
    if (std::ranges::all_of(keys,
                            [&](const std::string& key) { return lines.find(key) != std::string::npos; }))
      found.push_back(entry);
  }
  return found;
}

}  // namespace dialogg::registry
