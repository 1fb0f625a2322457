#pragma once

#include <string>
#include <vector>

#include "messages/language.hpp"

namespace dialogg::messages {

/// "Ålesund", "Ålesund og Sula", "Ålesund, Sula og Giske"; nothing for none.
std::string list_phrase(Language language, const std::vector<std::string>& names);

}  // namespace dialogg::messages
