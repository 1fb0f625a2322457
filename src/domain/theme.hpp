#pragma once
// The vocabulary of themes: small, extended by the coordinator on purpose, never by a typo.

#include <string>
#include <string_view>

#include "domain/record.hpp"
#include "text/language.hpp"

namespace dialogg::domain {

struct Theme {
  Stamp stamp;
  std::string code;  // "user-participation"; lower-case letters, digits and hyphens
  std::string nb, nn, en;

  const std::string& label(text::Language language) const {
    if (language == text::Language::bokmaal)
      return nb;
    return language == text::Language::nynorsk ? nn : en;
  }
};

}  // namespace dialogg::domain
