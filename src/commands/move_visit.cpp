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
  std::string date;  // as given: it is read beside the date that the visit has
};

records::Field date_field(std::optional<domain::PartialDate>& date, const records::Reading& reading) {
  return records::partial_date("date", Message::option_move_date, date, reading, domain::Direction::future);
}

/// What can be told of it before the visit is known is told at once.
records::Field words_of_date(Args& args, const cli::Context& context) {
  std::optional<domain::PartialDate> unused;
  records::Field field = date_field(unused, context.reading);
  field.mandatory = true;
  field.set = [&args, &context](const domain::Value& value) {
    args.date = records::as_text(value);
    if (!args.date.empty())
      domain::read_partial_date(args.date, context.reading.today, domain::Direction::future);
  };
  field.get = [&args] { return records::text_value(args.date); };
  field.hide = nullptr;
  return field;
}

records::Fields define(Args& args, const cli::Context& context) {
  return {visit_field(args.visit), words_of_date(args, context)};
}

void run(Args& args, cli::Context& context) {
  change_visit(context, "move-visit", *args.visit, Message::moved_visit,
               [&](app::Desk& desk, domain::Visit& visit) {
                 std::optional<domain::PartialDate> date = visit.date;
                 date_field(date, context.reading).set(args.date);
                 app::move_visit(desk, visit, *date);
               });
}

}  // namespace

const cli::Command kMoveVisit{"move-visit", cli::CommandGroup::recording, Message::help_move_visit,
                              Message::help_move_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
