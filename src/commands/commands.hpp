#pragma once
// Every command, each defined in the file of its name.

#include <span>

#include "cli/command.hpp"

namespace dialogg::commands {

extern const cli::Command kPlanVisit;
extern const cli::Command kLogMeeting;

/// In the order of the help.
std::span<const cli::Command> all();

}  // namespace dialogg::commands
