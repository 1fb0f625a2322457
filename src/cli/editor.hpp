#pragma once
// The editor in which a person fills in a form.

#include <string>

#include "cli/context.hpp"

namespace dialogg::cli {

/// $DIALOGG_EDITOR, $VISUAL or $EDITOR as it is written there; else nano or vi, whichever is found first. Error{usage} where
/// there is none.
std::string editor_of(const World& world);

/// Opens the file in it, and waits for its end; at the line, where the editor is known to understand that. What was printed so far
/// comes first. Error{storage}: it cannot be started, or ends otherwise than well.
void edit_file(const World& world, const std::string& path, int line);

}  // namespace dialogg::cli
