#pragma once
// The references by which a command is told its records. What a word means: kinds/meant.hpp.

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "records/field.hpp"

namespace dialogg::viewing {

/// REF: mandatory, of any kind; `help` says where only one will do.
records::Field reference_field(std::string& target, messages::Message help = messages::Message::option_ref);
/// The same for one or several, with commas between them or not.
records::Field references_field(std::vector<std::string>& targets,
                                messages::Message help = messages::Message::option_ref);

/// The reference of the record with this letter that a name means, in the log that the settings name; of visits, one that is open.
/// Error{not_found}: none or several. Error{storage}: there is no log.
std::string reference_of(const cli::Context& context, const std::string& name, char letter);

/// Makes an option a word of the command line that must be there.
records::Field as_word(records::Field field);

}  // namespace dialogg::viewing
