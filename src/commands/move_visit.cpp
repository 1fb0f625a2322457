#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/visit_change.hpp"

namespace dialogg::commands {

using messages::Message;
using viewing::reference_field;
using writing::change_visits;
using writing::NewTime;

namespace {

struct Args {
  std::string visit;
  NewTime time;
  std::string place;
  std::string reason;
};

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields{reference_field(args.visit, Message::option_visit_ref)};
  for (records::Field& field :
       writing::new_time_fields(args.time, Message::option_move_date, context.reading))
    fields.push_back(std::move(field));
  fields[1].mandatory = true;
  fields[1].excused = [&args] {
    return !args.time.time.empty() || !args.place.empty();
  };  // it has a day already
  fields.push_back(records::text("place", Message::option_place, args.place));
  fields.push_back(records::text("reason", Message::option_move_reason, args.reason, records::kSentence));
  return fields;
}

void run(Args& args, cli::Context& context) {
  change_visits(context,
                {.command = "move-visit",
                 .sentence = Message::moved_visit,
                 .wanted = {domain::VisitId::letter, {"proposed", "agreed", "postponed"}}},
                {args.visit}, [&](app::Desk& desk, domain::Visit& visit) {
                  writing::set_time(visit, args.time, context.reading);
                  if (!args.place.empty())
                    visit.place = args.place;
                  app::move_visit(desk, visit, args.reason);
                });
}

}  // namespace

const cli::Command kMoveVisit{"move-visit", cli::CommandGroup::recording, Message::help_move_visit,
                              Message::help_move_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
