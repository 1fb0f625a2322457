#pragma once
// Help: the overview, a command's page, and the version.

#include <span>

#include "cli/command.hpp"

namespace dialogg::cli {

void print_overview(std::span<const Command> commands, Context& context);
void print_help(const Command& command, const records::Fields& fields, Context& context);
/// `dialogg X.Y.Z`, then SQLite's and the schema's version.
void print_version(Context& context);

}  // namespace dialogg::cli
