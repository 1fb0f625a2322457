#pragma once
// The one place where a failure becomes words on stderr and an exit code.

#include <exception>

#include "cli/context.hpp"
#include "domain/error.hpp"

namespace dialogg::cli {

/// What a failure of any kind is to the user.
domain::Error as_error(const std::exception& exception, const Context& context);

/// Its problems, what failed and what to do about it, on stderr.
void say_error(const domain::Error& error, const Context& context);

/// Says it and returns its exit code. What was already printed on stdout is flushed first, so that the two
/// streams keep their order.
int report_error(const std::exception& exception, Context& context);

}  // namespace dialogg::cli
