#include "reports/theme_words.hpp"

#include <algorithm>

#include "reports/sections.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::reports {

std::string theme_words(storage::Database& database, const std::vector<std::string>& codes,
                        text::Language language) {
  if (codes.empty())
    return {};
  const auto vocabulary = storage::ThemeStore(database).all();
  std::vector<std::string> labels;
  for (const std::string& code : codes)
    if (const auto theme = std::ranges::find(vocabulary, code, &domain::Theme::code);
        theme != vocabulary.end())
      labels.push_back(theme->label(language));
  return joined(labels);
}

}  // namespace dialogg::reports
