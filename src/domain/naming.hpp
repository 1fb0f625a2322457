#pragma once
// May a municipality be named, a photo be shown? Not asked counts as no wherever it matters.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Naming { yes, no, not_asked };

template <>
struct Names<Naming> {
  static constexpr messages::Message what = messages::Message::what_naming;
  // clang-format off
  static constexpr Name<Naming> table[] = {
      {Naming::yes,       "yes",       "ja",         "ja",          "yes"},
      {Naming::no,        "no",        "nei",        "nei",         "no"},
      {Naming::not_asked, "not-asked", "ikke spurt", "ikkje spurt", "not asked"},
  };
  // clang-format on
};

}  // namespace dialogg::domain
