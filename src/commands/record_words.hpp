#pragma once
// A record as a person reads it, field by field.

#include <string>

#include "commands/wording.hpp"
#include "forms/field.hpp"

namespace dialogg::commands {

/// Its uid and the times of its recording.
bool is_bookkeeping(const forms::Field& field);

/// What is known of the record, a line a field or more; its bookkeeping last.
std::string record_words(const forms::Fields& fields, const Wording& wording);

}  // namespace dialogg::commands
