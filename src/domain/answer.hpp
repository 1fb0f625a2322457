#pragma once
// Yes and no, in three languages.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Answer { no, yes };

template <>
struct Names<Answer> {
  static constexpr messages::Message what = messages::Message::what_naming;
  // clang-format off
  static constexpr Name<Answer> table[] = {
      {Answer::no,  "no",  "nei", "nei", "no",  "false"},
      {Answer::yes, "yes", "ja",  "ja",  "yes", "true"},
  };
  // clang-format on
};

}  // namespace dialogg::domain
