#pragma once
// What is wrong with a form, written into it where it is wrong.

#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"

namespace dialogg::intake {

struct Marked {
  std::string form;
  int line = 1;  // of the first fault, 1-based
};

/// Each fault as a comment above the line that has it; at the top where that is not known, or inside a text. REQUIRES: the
/// problems' lines are those of `form`.
Marked with_marks(std::string_view form, const std::vector<domain::Problem>& problems,
                  messages::Language language);

/// As it was before with_marks(). Texts are left alone, whatever they say.
std::string without_marks(std::string_view form);

/// Whether nothing but comments and empty lines is left.
bool has_no_lines(std::string_view form);

}  // namespace dialogg::intake
