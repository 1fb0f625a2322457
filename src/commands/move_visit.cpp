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
  std::optional<domain::PartialDate> date;
};

records::Fields define(Args& args, const cli::Context& context) {
  records::Field date = records::partial_date("date", Message::option_move_date, args.date, context.reading,
                                              domain::Direction::future);
  date.mandatory = true;
  return {visit_field(args.visit), date};
}

void run(Args& args, cli::Context& context) {
  change_visit(context, "move-visit", *args.visit, Message::moved_visit,
               [&](app::Desk& desk, domain::Visit& visit) { app::move_visit(desk, visit, *args.date); });
}

}  // namespace

const cli::Command kMoveVisit{"move-visit", cli::CommandGroup::recording, Message::help_move_visit,
                              Message::help_move_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
