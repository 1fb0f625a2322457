#pragma once
// Where the program keeps what is not the log itself: backups, and drafts.

#include <string>

#include "config/config.hpp"

namespace dialogg::config {

/// $XDG_STATE_HOME/dialogg, else ~/.local/state/dialogg. Error{usage} where the system names no home.
std::string state_folder(const Environment& environment);

}  // namespace dialogg::config
