#include "app/contacts.hpp"
#include "commands/commands.hpp"
#include "records/contact_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Contact>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::contact_fields(args.record, context.reading), args.from);
}

Phrase sentence(const domain::Contact& contact, const cli::Context& context) {
  const std::string ref = contact.id.ref();
  const std::string& place = contact.municipality.name;
  if (!contact.erase_by)
    return {Message::added_contact, {ref, contact.name.written(), place}};
  return {
      Message::added_contact_until,
      {ref, contact.name.written(), place, date_phrase(context, domain::PartialDate::of(*contact.erase_by))}};
}

void run(Args& args, cli::Context& context) {
  domain::Contact& contact = args.record;
  record(context,
         {.command = "add-contact",
          .noun = "contact",
          .empty = [&] { contact = {}; },
          .fields = [&] { return records::contact_fields(contact, context.reading); },
          .store = [&](app::Desk& desk) { app::add_contact(desk, contact); },
          .ref = [&] { return contact.id.ref(); },
          .sentence = [&] { return sentence(contact, context); }},
         args.from);
}

}  // namespace

const cli::Command kAddContact{"add-contact", cli::CommandGroup::recording, Message::help_add_contact,
                               Message::help_add_contact_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
