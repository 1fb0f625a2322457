#include "app/municipalities.hpp"
#include "commands/commands.hpp"
#include "commands/recording.hpp"
#include "forms/municipality_form.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

struct Args : RecordArgs<domain::Municipality> {
  bool unlisted = false;
};

forms::Fields fields_of(Args& args, const forms::Reading& reading) {
  forms::Fields fields = forms::municipality_fields(args.record, reading);
  fields.push_back(forms::flag("unlisted", Message::option_unlisted, args.unlisted));
  return fields;
}

forms::Fields define(Args& args, const cli::Context& context) {
  return with_from(fields_of(args, context.reading), args.from);
}

app::Added store(app::Desk& desk, Args& args) {
  if (!args.unlisted)
    return app::add_municipality(desk, args.record);
  app::add_unlisted(desk, args.record);
  return app::Added::yes;
}

text::Phrase sentence(const domain::Municipality& municipality, app::Added added) {
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
                                    cli::execute<Args, define, run>};

}  // namespace dialogg::commands
