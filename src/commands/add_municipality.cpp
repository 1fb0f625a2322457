#include "app/municipalities.hpp"
#include "commands/commands.hpp"
#include "records/municipality_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

struct Args : RecordArgs<domain::Municipality> {
  bool unlisted = false;
};

records::Fields fields_of(Args& args, const records::Reading& reading) {
  records::Fields fields = records::municipality_fields(args.record, reading);
  fields.push_back(records::flag("unlisted", Message::option_unlisted, args.unlisted));
  return fields;
}

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(fields_of(args, context.reading), args.from);
}

app::Added store(app::Desk& desk, Args& args) {
  if (!args.unlisted)
    return app::add_municipality(desk, args.record);
  app::add_unlisted(desk, args.record);
  return app::Added::yes;
}

messages::Phrase sentence(const domain::Municipality& municipality, app::Added added) {
  if (added == app::Added::was_there)
    return {Message::municipality_was_there, {municipality.ref(), municipality.name}};
  if (municipality.county.empty())
    return {Message::added_place, {municipality.ref(), municipality.name}};
  return {Message::added_municipality, {municipality.ref(), municipality.name, municipality.county}};
}

void run(Args& args, cli::Context& context) {
  app::Added added = app::Added::yes;
  record(context,
         {.command = "add-municipality",
          .noun = "municipality",
          .empty =
              [&] {
                args.record = {};
                args.unlisted = false;
              },
          .fields = [&] { return fields_of(args, context.reading); },
          .store = [&](app::Desk& desk) { added = store(desk, args); },
          .ref = [&] { return args.record.ref(); },
          .sentence = [&] { return sentence(args.record, added); }},
         args.from);
}

}  // namespace

const cli::Command kAddMunicipality{"add-municipality", cli::CommandGroup::recording,
                                    Message::help_add_municipality, Message::help_add_municipality_text,
                                    writing::execute<Args, define, run>};

}  // namespace dialogg::commands
