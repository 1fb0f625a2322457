#include "register/name_index.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace dialogg::registry {

namespace {

constexpr std::string_view kBetweenParts = " - ";

std::string exact_form(std::string_view name) {
  return text::lower(text::nfc(name));
}

/// "Trondheim/Tråante" is a way to write a double name, too.
std::string key_form(std::string_view name) {
  std::string plain(name);
  std::ranges::replace(plain, '/', ' ');
  return text::match_key(plain);
}

/// As they stand before gielda, suohkan and tjïelte, and what they are forms of.
constexpr std::pair<std::string_view, std::string_view> kGenitives[] = {
    {"Guovdageainnu", "Guovdageaidnu"},
    {"Kárášjoga", "Kárášjohka"},
    {"Deanu", "Deatnu"},
    {"Unjárgga", "Unjárga"},
    {"Porsáŋggu", "Porsáŋgu"},
    {"Gáivuona", "Gáivuotna"},
    {"Loabága", "Loabák"},
    {"Dielddanuori", "Dielddanuorri"},
    {"Omasvuona", "Omasvuotna"},
    {"Hábmera", "Hábmer"},
    {"Snåasen", "Snåase"},
    {"Raarvihken", "Raarvihke"},
    {"Tråanten", "Tråante"},
    {"Nåavmesjenjaelmien", "Nåavmesjenjaelmie"},
};

Name make_name(std::string_view name, const Entry* entry, const Former* former) {
  return {name, exact_form(name), key_form(name), entry, former};
}

void add_name(std::string_view name, const Entry* entry, const Former* former, std::vector<Name>& names) {
  names.push_back(make_name(name, entry, former));
  for (const auto& [genitive, nominative] : kGenitives)
    if (nominative == name)
      names.push_back(make_name(genitive, entry, former));
}

/// Its name, and where that is not all, its official name and each part of it.
template <class Municipality>
void add_names(const Municipality& one, const Entry* entry, const Former* former, std::vector<Name>& names) {
  add_name(one.name, entry, former, names);
  if (one.official_name == one.name)
    return;
  add_name(one.official_name, entry, former, names);
  std::string_view rest = one.official_name;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(kBetweenParts), rest.size());
    if (rest.substr(0, end) != one.name)
      add_name(rest.substr(0, end), entry, former, names);
    rest.remove_prefix(std::min(end + kBetweenParts.size(), rest.size()));
  }
}

std::vector<Name> fold_names() {
  std::vector<Name> names;
  for (const Entry& entry : municipalities()) add_names(entry, &entry, nullptr, names);
  for (const Former& former : former_municipalities()) add_names(former, nullptr, &former, names);
  return names;
}

}  // namespace

const std::vector<Name>& all_names() {
  static const std::vector<Name> names = fold_names();
  return names;
}

std::vector<const Name*> names_spelt(std::string_view words) {
  const std::string key = key_form(words);
  std::vector<const Name*> found;
  for (const Name& name : all_names())
    if (!key.empty() && name.key == key)
      found.push_back(&name);
  const auto is_exact = [exact = exact_form(words)](const Name* name) { return name->exact == exact; };
  if (std::ranges::any_of(found, is_exact))
    std::erase_if(found, [&](const Name* name) { return !is_exact(name); });
  return found;
}

}  // namespace dialogg::registry
