#pragma once
// What complete and drop have in common.

#include <string>
#include <string_view>
#include <vector>

#include "domain/follow_up.hpp"
#include "records/field.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

struct ClosingArgs {
  std::vector<std::string> follow_ups;
  std::string words;  // what came of them, or why nothing did
};

struct Closing {
  std::string_view command;
  std::string_view option;     // of the words: "result"
  messages::Message sentence;  // {0} the follow-up's reference, {1} its text
  void (*close)(app::Desk&, domain::FollowUp&, const std::string&);
};

/// FOLLOW-UP…, and the words as `option`.
records::Fields closing_fields(ClosingArgs& args, std::string_view option, messages::Message help);

/// Finds the follow-ups, closes them with the words, and says so; what words, in a dry run.
void close_follow_ups(cli::Context& context, const Closing& closing, const ClosingArgs& args);

}  // namespace dialogg::writing
