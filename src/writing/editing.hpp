#pragma once
// Reading the words of a command that changes a record by the options with which it is recorded.

#include <string_view>

#include "cli/command.hpp"
#include "kinds/meant.hpp"

namespace dialogg::writing {

/// Which records the command is for, and which of their fields.
struct Editable {
  std::string_view command;  // as the history names it
  kinds::Wanted wanted = {};
  std::initializer_list<std::string_view> fields = {};     // by name; empty: all
  messages::Message help = messages::Message::option_ref;  // of the reference
};

/// Reads the reference and the options, and changes the record. Error{not_found}: as kinds::meant_by();
/// and as edit_record().
void execute_edit(cli::Invocation& invocation, const Editable& editable);

}  // namespace dialogg::writing
