#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/visit_change.hpp"

namespace dialogg::commands {

using messages::Message;
using viewing::references_field;
using writing::change_visits;
using writing::NewTime;

namespace {

struct Args {
  std::vector<std::string> visits;
  NewTime time;
};

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields{references_field(args.visits, Message::option_visit_ref)};
  const records::Fields more =
      writing::new_time_fields(args.time, Message::option_agree_date, context.reading);
  fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

/// Two visits on one day are a slip more often than meant.
void refuse_one_time_for_several(const Args& args) {
  for (const auto& [option, given] :
       {std::pair("--date", &args.time.date), std::pair("--time", &args.time.time)})
    if (args.visits.size() > 1 && !given->empty())
      throw domain::Error(domain::ErrorKind::usage, messages::Phrase{Message::for_one_visit, {option}});
}

void run(Args& args, cli::Context& context) {
  refuse_one_time_for_several(args);
  change_visits(context,
                {.command = "agree-visit",
                 .sentence = Message::agreed_visit,
                 .wanted = {domain::VisitId::letter, {"proposed", "postponed"}}},
                args.visits, [&](app::Desk& desk, domain::Visit& visit) {
                  writing::set_time(visit, args.time, context.reading);
                  app::agree_visit(desk, visit);
                });
}

}  // namespace

const cli::Command kAgreeVisit{"agree-visit", cli::CommandGroup::recording, Message::help_agree_visit,
                               Message::help_agree_visit_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
