#pragma once
// Themes as reports say them.

#include <string>
#include <vector>

#include "storage/database.hpp"
#include "text/language.hpp"

namespace dialogg::reports {

/// "Samarbeid, Rus": the labels of the codes, in their order; nothing for none.
std::string theme_words(storage::Database& database, const std::vector<std::string>& codes,
                        text::Language language);

}  // namespace dialogg::reports
