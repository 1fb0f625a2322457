#include "reports/theme_labels.hpp"

#include <algorithm>

#include "reports/sections.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::reports {

ThemeLabels::ThemeLabels(storage::Database& database, text::Language language)
    : vocabulary_(storage::ThemeStore(database).all()), language_(language) {}

std::string ThemeLabels::of(const std::string& code) const {
  const auto theme = std::ranges::find(vocabulary_, code, &domain::Theme::code);
  return theme == vocabulary_.end() ? code : theme->label(language_);
}

std::string ThemeLabels::of(const std::vector<std::string>& codes) const {
  std::vector<std::string> labels;
  for (const std::string& code : codes) labels.push_back(of(code));
  return joined(labels);
}

}  // namespace dialogg::reports
