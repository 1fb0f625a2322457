#pragma once
// From argv to an exit code: finds the command, runs it, and says what went wrong.

#include <span>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace dialogg::cli {

/// 0 done · 1 failed · 2 usage or invalid input · 3 not found · 4 conflict · 5 a check failed.
/// `below_overview` is called after the overview where there is a log; null: nothing is said there. `reference_of`: as the context's.
int run(std::span<const Command> commands, const std::vector<std::string>& arguments, World& world,
        void (*below_overview)(Context&) = nullptr,
        std::string (*reference_of)(const Context&, const std::string& name, char letter) = nullptr);

}  // namespace dialogg::cli
