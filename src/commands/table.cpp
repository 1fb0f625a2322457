#include "commands/commands.hpp"

namespace dialogg::commands {

std::span<const cli::Command> all() {
  static const cli::Command commands[] = {
      kAddMunicipality,
      kPlanVisit,
      kAgreeVisit,
      kMoveVisit,
      kCancelVisit,  //
      kList,
      kShow,
      kThemes,
      kRegister,  //
      kEdit,
      kRemove,
  };
  return commands;
}

}  // namespace dialogg::commands
