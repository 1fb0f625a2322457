#include "commands/commands.hpp"

namespace dialogg::commands {

std::span<const cli::Command> all() {
  static const cli::Command commands[] = {kPlanVisit, kLogMeeting};
  return commands;
}

}  // namespace dialogg::commands
