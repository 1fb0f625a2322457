#pragma once
// The vocabulary of themes: small, extended by the coordinator on purpose, never by a typo.

#include <string>
#include <string_view>
#include <vector>

#include "domain/record.hpp"
#include "messages/language.hpp"

namespace dialogg::domain {

struct Theme {
  Stamp stamp;
  std::string code;  // "user-participation"; lower-case letters, digits and hyphens
  std::string nb, nn, en;

  const std::string& label(messages::Language language) const {
    return messages::in_language(language, *this);
  }
};

/// Whether every log begins with it, so that it means the same in two of them.
bool is_built_in(const Theme& theme);

/// What a label says, apart: "Skole og opplæring" is school, or training. The label itself where it says one thing.
std::vector<std::string> things_in(std::string_view label);

}  // namespace dialogg::domain
