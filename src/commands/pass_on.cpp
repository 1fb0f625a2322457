#include "app/pass_ons.hpp"
#include "commands/commands.hpp"
#include "records/pass_on_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::PassOn>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::pass_on_fields(args.record, context.reading), args.from);
}

/// Its days, where they are not today.
Phrase sentence(const cli::Context& context, const domain::PassOn& one) {
  messages::Argument day = "";
  if (one.date != domain::PartialDate::of(context.reading.today))
    day = Phrase{Message::recorded_pass_on_day, {date_phrase(context, one.date)}};
  messages::Argument review = "";
  if (one.review_on)
    review = Phrase{Message::recorded_pass_on_review,
                    {date_phrase(context, domain::PartialDate::of(*one.review_on))}};
  return {Message::recorded_pass_on,
          {one.id.ref(), one.example->ref(), one.example_title.written(), one.to.name, day, review}};
}

void run(Args& args, cli::Context& context) {
  domain::PassOn& one = args.record;
  record(context,
         {.command = "pass-on",
          .noun = "pass-on",
          .empty = [&] { one = {}; },
          .fields = [&] { return records::pass_on_fields(one, context.reading); },
          .store = [&](app::Desk& desk) { app::pass_on(desk, one); },
          .ref = [&] { return one.id.ref(); },
          .sentence = [&] { return sentence(context, one); }},
         args.from);
}

}  // namespace

const cli::Command kPassOn{"pass-on", cli::CommandGroup::recording, Message::help_pass_on,
                           Message::help_pass_on_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
