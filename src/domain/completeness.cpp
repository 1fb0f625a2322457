#include <algorithm>
#include <array>

#include "domain/example.hpp"

namespace dialogg::domain {

int completeness(const Example& example) {
  const std::array filled = {
      !example.summary.empty(),
      example.level.has_value(),
      !example.themes.empty(),
      !example.target_group.empty(),
      !example.challenge.empty(),
      !example.practice.empty(),
      !example.carried_out_by.empty(),
      !example.user_part.empty(),
      // An effect without whose word it is cannot be judged.
      !example.effect.empty() && example.claimed_by.has_value(),
      !example.prerequisites.empty(),
      !example.obstacles.empty(),
      !example.lessons.empty(),
      example.maturity.has_value(),
  };
  return static_cast<int>(std::ranges::count(filled, true) * 100 / std::ssize(filled));
}

}  // namespace dialogg::domain
