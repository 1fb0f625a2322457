#pragma once
// What complete and drop have in common.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "commands/change.hpp"
#include "domain/follow_up.hpp"
#include "forms/field.hpp"

namespace dialogg::commands {

struct ClosingArgs {
  std::optional<domain::FollowUpId> follow_up;
  std::string words;  // what came of it, or why nothing did
};

/// FOLLOW-UP, and the words as `option`.
forms::Fields closing_fields(ClosingArgs& args, std::string option, text::Message help);

/// Finds the follow-up, lets `close` close it with the words, and says `sentence`: {0} its reference, {1} its text.
void close_follow_up(cli::Context& context, std::string_view command, const ClosingArgs& args,
                     text::Message sentence,
                     void (*close)(app::Desk&, domain::FollowUp&, const std::string&));

}  // namespace dialogg::commands
