#pragma once
// One rule checked of many texts; a failure says which of them it is.

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

namespace dialogg::support {

/// Each of the texts must be so.
template <class Rule>
void check_each(std::initializer_list<std::string_view> texts, const Rule& is_so) {
  for (const std::string_view text : texts) CHECK_MESSAGE(is_so(text), std::string(text));
}

/// None of them may be so.
template <class Rule>
void check_none(std::initializer_list<std::string_view> texts, const Rule& is_so) {
  for (const std::string_view text : texts) CHECK_FALSE_MESSAGE(is_so(text), std::string(text));
}

}  // namespace dialogg::support
