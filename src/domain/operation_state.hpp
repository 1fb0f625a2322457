#pragma once
// How a recorded operation stands in the history.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class OperationState {
  done,
  undone,    // and may be done again
  replaced,  // undone, and then something new was recorded
};

template <>
struct Names<OperationState> {
  static constexpr messages::Message what = messages::Message::what_operation_state;
  // clang-format off
  static constexpr Name<OperationState> table[] = {
      {OperationState::done,     "done",     "gjort",    "gjort",    "done"},
      {OperationState::undone,   "undone",   "angret",   "angra",    "undone"},
      {OperationState::replaced, "replaced", "erstattet", "erstatta", "replaced"},
  };
  // clang-format on
};

}  // namespace dialogg::domain
