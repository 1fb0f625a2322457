#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/visit_change.hpp"

namespace dialogg::commands {

using messages::Message;
using viewing::references_field;
using writing::change_visits;

namespace {

struct Args {
  std::vector<std::string> visits;
  std::string reason;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  records::Field reason = records::text("reason", Message::option_cancel_reason, args.reason, 1'000);
  reason.mandatory = true;
  return {references_field(args.visits, Message::option_visit_ref), reason};
}

void run(Args& args, cli::Context& context) {
  change_visits(context,
                {.command = "cancel-visit",
                 .sentence = Message::cancelled_visit,
                 .wanted = {domain::VisitId::letter, {"proposed", "agreed", "postponed"}}},
                args.visits,
                [&](app::Desk& desk, domain::Visit& visit) { app::cancel_visit(desk, visit, args.reason); });
}

}  // namespace

const cli::Command kCancelVisit{"cancel-visit", cli::CommandGroup::recording, Message::help_cancel_visit,
                                Message::help_cancel_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
