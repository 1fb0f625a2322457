#include "app/theme_labels.hpp"

#include <algorithm>

#include "storage/theme_store.hpp"
#include "text/joined.hpp"

namespace dialogg::app {

ThemeLabels::ThemeLabels(storage::Database& database, messages::Language language)
    : vocabulary_(storage::ThemeStore(database).all()), language_(language) {}

std::string ThemeLabels::of(const std::string& code) const {
  const auto theme = std::ranges::find(vocabulary_, code, &domain::Theme::code);
  return theme == vocabulary_.end() ? code : theme->label(language_);
}

std::string ThemeLabels::of(const std::vector<std::string>& codes) const {
  std::vector<std::string> labels;
  for (const std::string& code : codes) labels.push_back(of(code));
  return text::joined(labels);
}

}  // namespace dialogg::app
