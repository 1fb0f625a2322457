#include "app/pass_ons.hpp"
#include "commands/commands.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "records/municipality_lists.hpp"
#include "records/pass_on_fields.hpp"
#include "viewing/reference.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using viewing::as_word;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

struct Args : RecordArgs<domain::PassOn> {
  std::string example;
  std::vector<std::string> to;
};

/// The example by a word, and as many municipalities as it was brought to.
records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields = records::pass_on_fields(args.record, context.reading);
  for (records::Field& field : fields) {
    const records::Field own = field;
    if (own.name == "example")
      field = as_word(records::text(own.name, own.help, args.example));
    else if (own.name == "to")
      field = records::texts(own.name, own.help, args.to);
    else
      continue;
    field.placeholder = own.placeholder;
    field.mandatory = true;
    if (field.arity == records::Field::Arity::repeated)
      field.split = [&context](const std::string& words) {
        return records::split_municipalities(words, context.reading);
      };
  }
  return with_from(std::move(fields), args.from);
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
  const domain::PassOn given = one;
  std::size_t next = 0;
  const auto pass_on_next = [&]() -> std::optional<std::string> {
    if (next == args.to.size())
      return std::nullopt;
    one = given;
    one.to.given = args.to[next];
    return args.to[next++];
  };
  const auto store = [&](app::Desk& desk) {
    if (!args.example.empty())
      one.example = domain::read_id<domain::ExampleId>(kinds::meant_by(
          desk.database(), args.example, {domain::ExampleId::letter, {"published"}}, context.language));
    app::pass_on(desk, one);
  };
  record(context,
         {.command = "pass-on",
          .noun = "pass-on",
          .empty =
              [&] {
                one = {};
                args.example.clear();
              },
          .fields = [&] { return records::pass_on_fields(one, context.reading); },
          .store = store,
          .ref = [&] { return one.id.ref(); },
          .sentence = [&] { return sentence(context, one); },
          .next = pass_on_next},
         args.from);
}

}  // namespace

const cli::Command kPassOn{"pass-on", cli::CommandGroup::recording, Message::help_pass_on,
                           Message::help_pass_on_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
