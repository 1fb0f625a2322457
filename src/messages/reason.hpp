#pragma once
// Why the operating system refused, as the end of a sentence: "could not write report.md: the disk is full".

#include <system_error>

#include "messages/message.hpp"

namespace dialogg::messages {

/// A sentence of ours for what happens to people; the system's own words for the rest.
Argument reason(std::error_code error);

/// The same, from errno.
Argument reason(int error_number);

}  // namespace dialogg::messages
