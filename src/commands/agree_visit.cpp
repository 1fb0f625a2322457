#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "commands/visit_change.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

struct Args {
  std::optional<domain::VisitId> visit;
};

forms::Fields define(Args& args, const cli::Context& /*context*/) {
  return {visit_field(args.visit)};
}

void run(Args& args, cli::Context& context) {
  change_visit(context, "agree-visit", *args.visit, Message::agreed_visit, app::agree_visit);
}

}  // namespace

const cli::Command kAgreeVisit{"agree-visit", cli::CommandGroup::recording, Message::help_agree_visit,
                               Message::help_agree_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
