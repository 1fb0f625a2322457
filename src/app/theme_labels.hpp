#pragma once
// Themes as reports say them.

#include <string>
#include <vector>

#include "domain/theme.hpp"
#include "messages/language.hpp"
#include "storage/database/database.hpp"

namespace dialogg::app {

/// The vocabulary in one language, read once.
class ThemeLabels {
 public:
  ThemeLabels(storage::Database& database, messages::Language language);

  /// "Rus"; the code itself where the vocabulary does not have it.
  std::string of(const std::string& code) const;
  /// "Samarbeid, Rus": in the order of the codes; nothing for none.
  std::string of(const std::vector<std::string>& codes) const;

 private:
  std::vector<domain::Theme> vocabulary_;
  messages::Language language_;
};

}  // namespace dialogg::app
