#pragma once
// Reading the words of a command that changes a record by the options with which it is recorded.

#include <string_view>

#include "cli/command.hpp"

namespace dialogg::writing {

/// Which records the command is for, and which of their fields.
struct Editable {
  std::string_view command;                                // as the history names it
  char letter = 0;                                         // of their references; 0: any
  std::initializer_list<std::string_view> fields = {};     // by name; empty: all
  messages::Message help = messages::Message::option_ref;  // of the reference
};

/// Reads the reference and the options, and changes the record. Error{not_found}: the reference, or one of another
/// kind; and as edit_record().
void execute_edit(cli::Invocation& invocation, const Editable& editable);

}  // namespace dialogg::writing
