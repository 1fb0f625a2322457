#pragma once
// Where the program keeps what is not the log itself: backups, and drafts.

#include <string>

#include "config/config.hpp"

namespace dialogg::config {

/// $XDG_STATE_HOME/dialogg where that is an absolute path, else ~/.local/state/dialogg. Empty where there is no home either.
std::string state_folder(const Environment& environment);

}  // namespace dialogg::config
