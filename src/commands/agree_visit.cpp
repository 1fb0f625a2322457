#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "writing/visit_change.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::change_visit;
using writing::visit_field;

namespace {

struct Args {
  std::optional<domain::VisitId> visit;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return {visit_field(args.visit)};
}

void run(Args& args, cli::Context& context) {
  change_visit(context, "agree-visit", *args.visit, Message::agreed_visit, app::agree_visit);
}

}  // namespace

const cli::Command kAgreeVisit{"agree-visit", cli::CommandGroup::recording, Message::help_agree_visit,
                               Message::help_agree_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
