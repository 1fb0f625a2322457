#pragma once
// Who on this machine may use the file that is the log.

#include <functional>
#include <string>

#include "app/checks.hpp"

namespace dialogg::app {

/// The log holds contacts: that everybody may read or change it is found. Its owner's group is the owner's to choose.
void check_access(const std::string& path, const std::function<void(const Finding&)>& found);

}  // namespace dialogg::app
