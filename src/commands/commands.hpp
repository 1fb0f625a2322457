#pragma once
// Every command, each defined in the file of its name.

#include <span>

#include "cli/command.hpp"
#include "viewing/reference.hpp"

namespace dialogg::commands {

extern const cli::Command kAddMunicipality;
extern const cli::Command kAddContact;
extern const cli::Command kLogApproach;
extern const cli::Command kPlanVisit;
extern const cli::Command kAgreeVisit;
extern const cli::Command kMoveVisit;
extern const cli::Command kCancelVisit;
extern const cli::Command kLogMeeting;
extern const cli::Command kRecordExample;
extern const cli::Command kPublishExample;
extern const cli::Command kWithdrawExample;
extern const cli::Command kPassOn;
extern const cli::Command kUpdatePassOn;
extern const cli::Command kComplete;
extern const cli::Command kDrop;
extern const cli::Command kAddFollowUp;
extern const cli::Command kUpdateOutcome;
extern const cli::Command kAddGroup;
extern const cli::Command kPrepareSession;
extern const cli::Command kRecordStatement;
extern const cli::Command kUpdateStatement;
extern const cli::Command kRecordInitiative;
extern const cli::Command kUpdateInitiative;
extern const cli::Command kAddTheme;
extern const cli::Command kList;
extern const cli::Command kShow;
extern const cli::Command kSearch;
extern const cli::Command kAgenda;
extern const cli::Command kReport;
extern const cli::Command kThemes;
extern const cli::Command kRegister;
extern const cli::Command kHistory;
extern const cli::Command kCheck;
extern const cli::Command kBackup;
extern const cli::Command kRestore;
extern const cli::Command kRebuildIndex;
extern const cli::Command kEdit;
extern const cli::Command kMove;
extern const cli::Command kJoinThemes;
extern const cli::Command kRemove;
extern const cli::Command kErase;
extern const cli::Command kUndo;
extern const cli::Command kRedo;

/// Below the overview: what is overdue or due today, and a draft that is left; nothing where nothing is.
void say_what_is_due(cli::Context& context);

/// The reference that a name stands for where an option takes a reference.
using viewing::reference_of;

/// In the order of the help.
std::span<const cli::Command> all();

}  // namespace dialogg::commands
