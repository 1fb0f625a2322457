#pragma once
// Asking before something is done.

#include "cli/context.hpp"

namespace dialogg::writing {

/// True where a person is there to answer, and --no-input was not given.
bool can_ask(const cli::Context& context);

/// Asks on stderr and reads one line: true for j, ja, y or yes. REQUIRES: can_ask().
bool confirm(const cli::Context& context, const messages::Phrase& question);

}  // namespace dialogg::writing
