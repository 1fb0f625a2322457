#pragma once
// The reference by which a command is told its record.

#include <string>

#include "forms/field.hpp"

namespace dialogg::commands {

/// REF: mandatory, of any kind; `help` says where only one will do.
forms::Field reference_field(std::string& target, text::Message help = text::Message::option_ref);

/// Makes an option a word of the command line that must be there.
forms::Field as_word(forms::Field field);

/// A record's own reference, as its fields have it.
std::string ref_of(const forms::Fields& fields);

}  // namespace dialogg::commands
