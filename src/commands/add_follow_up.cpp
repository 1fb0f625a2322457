#include "app/follow_ups.hpp"
#include "commands/commands.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
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

struct Args : RecordArgs<domain::FollowUp> {
  std::string subject;  // --for: a reference or a name
};

records::Fields fields_of(Args& args, const records::Reading& reading) {
  records::Fields fields = records::follow_up_fields(args.record, reading);
  records::Field subject = records::text("for", Message::option_follow_up_for, args.subject);
  subject.placeholder = Message::placeholder_ref;
  fields.push_back(std::move(subject));
  return fields;
}

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields = fields_of(args, context.reading);
  for (records::Field& field : fields)
    if (field.name == "text")
      field = as_word(field);
  return with_from(std::move(fields), args.from);
}

void store(app::Desk& desk, Args& args, const cli::Context& context) {
  if (!args.subject.empty())
    app::set_subject(desk, args.record, kinds::meant_by(desk.database(), args.subject, {}, context.language));
  app::add_follow_up(desk, args.record);
}

Phrase sentence(const cli::Context& context, const domain::FollowUp& follow_up) {
  messages::Argument subject = "", owner = "", due = "";
  const std::string ref = domain::subject_of(follow_up);
  const std::string& whose = domain::name_of(follow_up);
  if (!ref.empty())
    subject = whose.empty() ? Phrase{Message::added_follow_up_for, {ref}}
                            : Phrase{Message::added_follow_up_for_whom, {ref, whose}};
  if (!follow_up.owner.empty())
    owner = Phrase{Message::added_follow_up_owner, {follow_up.owner.written()}};
  if (follow_up.due)
    due =
        Phrase{Message::added_follow_up_due, {date_phrase(context, domain::PartialDate::of(*follow_up.due))}};
  return {Message::added_follow_up, {follow_up.id.ref(), subject, follow_up.text.written(), owner, due}};
}

void run(Args& args, cli::Context& context) {
  record(context,
         {.command = "add-follow-up",
          .noun = "follow-up",
          .empty =
              [&] {
                args.record = {};
                args.subject.clear();
              },
          .fields = [&] { return fields_of(args, context.reading); },
          .store = [&](app::Desk& desk) { store(desk, args, context); },
          .ref = [&] { return args.record.id.ref(); },
          .sentence = [&] { return sentence(context, args.record); }},
         args.from);
}

}  // namespace

const cli::Command kAddFollowUp{"add-follow-up", cli::CommandGroup::recording, Message::help_add_follow_up,
                                Message::help_add_follow_up_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
