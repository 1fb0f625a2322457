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

Name make_name(std::string_view name, const Entry* entry, const Former* former) {
  return {name, exact_form(name), key_form(name), entry, former};
}

/// Its name, and where that is not all, its official name and each part of it.
void add_names(const Entry& entry, std::vector<Name>& names) {
  names.push_back(make_name(entry.name, &entry, nullptr));
  if (entry.official_name == entry.name)
    return;
  names.push_back(make_name(entry.official_name, &entry, nullptr));
  std::string_view rest = entry.official_name;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(kBetweenParts), rest.size());
    if (rest.substr(0, end) != entry.name)
      names.push_back(make_name(rest.substr(0, end), &entry, nullptr));
    rest.remove_prefix(std::min(end + kBetweenParts.size(), rest.size()));
  }
}

const Entry* successor_of(const Former& former) {
  const auto& entries = municipalities();
  const auto found = std::ranges::find(entries, former.successor, &Entry::number);
  return found == entries.end() ? nullptr : &*found;
}

std::vector<Name> fold_names() {
  std::vector<Name> names;
  for (const Entry& entry : municipalities()) add_names(entry, names);
  for (const Former& former : former_municipalities())
    if (const Entry* successor = successor_of(former))
      names.push_back(make_name(former.name, successor, &former));
  return names;
}

template <typename Matches>
std::vector<const Name*> those_that(Matches matches) {
  std::vector<const Name*> found;
  for (const Name& name : all_names())
    if (matches(name))
      found.push_back(&name);
  return found;
}

}  // namespace

const std::vector<Name>& all_names() {
  static const std::vector<Name> names = fold_names();
  return names;
}

std::vector<const Name*> names_meant(std::string_view words) {
  const std::string key = key_form(words);
  auto found = those_that([&](const Name& name) { return !key.empty() && name.key == key; });
  const auto keep = [&found](auto is_better) {
    if (std::ranges::any_of(found, is_better))
      std::erase_if(found, [&](const Name* name) { return !is_better(name); });
  };
  keep([](const Name* name) { return name->former == nullptr; });
  keep([exact = exact_form(words)](const Name* name) { return name->exact == exact; });
  return found;
}

}  // namespace dialogg::registry
