#include "app/unnamed.hpp"

#include <algorithm>

#include "register/register.hpp"
#include "text/whole_name.hpp"

namespace dialogg::app {

namespace {

constexpr std::string_view kBetweenParts = " - ";

}  // namespace

std::vector<std::string_view> names_of(const domain::MunicipalityLink& municipality) {
  std::vector<std::string_view> names{municipality.name};
  const auto entry = registry::by_number(municipality.number);
  std::string_view rest = entry ? entry->official_name : std::string_view();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(kBetweenParts), rest.size());
    if (rest.substr(0, end) != municipality.name)
      names.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + kBetweenParts.size(), rest.size()));
  }
  return names;
}

std::string fields_that_name(const FreeTexts& texts, const domain::MunicipalityLink& municipality) {
  const std::vector<std::string_view> names = names_of(municipality);
  std::string fields;
  for (const auto& [field, written] : texts)
    if (std::ranges::any_of(
            names, [&written = written](std::string_view name) { return text::has_name(written, name); }) &&
        !fields.ends_with(field))
      fields.append(fields.empty() ? "" : ", ").append(field);
  return fields;
}

}  // namespace dialogg::app
