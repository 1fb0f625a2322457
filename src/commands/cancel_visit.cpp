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
  std::string reason;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  records::Field reason = records::text("reason", Message::option_cancel_reason, args.reason, 1'000);
  reason.mandatory = true;
  return {visit_field(args.visit), reason};
}

void run(Args& args, cli::Context& context) {
  change_visit(context, "cancel-visit", *args.visit, Message::cancelled_visit,
               [&](app::Desk& desk, domain::Visit& visit) { app::cancel_visit(desk, visit, args.reason); });
}

}  // namespace

const cli::Command kCancelVisit{"cancel-visit", cli::CommandGroup::recording, Message::help_cancel_visit,
                                Message::help_cancel_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
