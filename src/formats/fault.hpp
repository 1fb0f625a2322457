#pragma once
// Making the Problem that a reader returns.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"

namespace dialogg::formats {

domain::Problem problem(messages::Message message, std::vector<messages::Argument> arguments = {},
                        std::string field = {}, int line = 0);

/// Names the byte of `text` at 0-based `position`, and its place in its line.
domain::Problem invalid_utf8(std::string_view text, std::size_t position);

}  // namespace dialogg::formats
