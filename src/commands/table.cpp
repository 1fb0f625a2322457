#include "commands/commands.hpp"

namespace dialogg::commands {

std::span<const cli::Command> all() {
  // clang-format off
  static const cli::Command commands[] = {
      kAddMunicipality,
      kAddContact,
      kLogApproach,
      kPlanVisit,
      kAgreeVisit,
      kMoveVisit,
      kCancelVisit,
      kLogMeeting,
      kRecordExample,
      kPublishExample,
      kWithdrawExample,
      kPassOn,
      kUpdatePassOn,
      kAddFollowUp,
      kComplete,
      kDrop,
      kUpdateOutcome,
      kAddGroup,
      kPrepareSession,
      kRecordStatement,
      kUpdateStatement,
      kRecordInitiative,
      kUpdateInitiative,
      kAddTheme,
      kList,
      kShow,
      kSearch,
      kAgenda,
      kReport,
      kThemes,
      kRegister,
      kHistory,
      kCheck,
      kBackup,
      kRestore,
      kRebuildIndex,
      kEdit,
      kMove,
      kJoinThemes,
      kRemove,
      kErase,
      kUndo,
      kRedo,
  };
  // clang-format on
  return commands;
}

}  // namespace dialogg::commands
