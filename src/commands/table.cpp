#include "commands/commands.hpp"

namespace dialogg::commands {

std::span<const cli::Command> all() {
  static const cli::Command commands[] = {kPlanVisit, kRecordExample, kPublishExample, kWithdrawExample,
                                          kAddTheme};
  return commands;
}

}  // namespace dialogg::commands
