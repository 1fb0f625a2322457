#include "commands/commands.hpp"

namespace dialogg::commands {

std::span<const cli::Command> all() {
  // clang-format off
  static const cli::Command commands[] = {
      kPlanVisit,
      kRecordExample,
      kPublishExample,
      kWithdrawExample,
      kAddTheme,
      kUndo,
      kRedo,
  };
  // clang-format on
  return commands;
}

}  // namespace dialogg::commands
