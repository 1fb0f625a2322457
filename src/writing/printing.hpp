#pragma once
// What a command that has stored something prints.

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace dialogg::writing {

/// The references, one a line, on stdout, all the way out. Where that fails, whatever was done is stored all the same: the
/// Error says so, with the references and `sentence`. REQUIRES: the log is closed, so that nobody waits for the output.
void print_stored(const cli::Context& context, const std::vector<std::string>& refs,
                  const messages::Phrase& sentence);

}  // namespace dialogg::writing
