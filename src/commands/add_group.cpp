#include "app/groups.hpp"
#include "commands/commands.hpp"
#include "records/group_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Group>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::group_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Group& group = args.record;
  record(context,
         {.command = "add-group",
          .noun = "group",
          .empty = [&] { group = {}; },
          .fields = [&] { return records::group_fields(group, context.reading); },
          .store = [&](app::Desk& desk) { app::add_group(desk, group); },
          .ref = [&] { return group.id.ref(); },
          .sentence =
              [&] {
                return Phrase{Message::added_group, {group.id.ref(), group.name.written()}};
              }},
         args.from);
}

}  // namespace

const cli::Command kAddGroup{"add-group", cli::CommandGroup::recording, Message::help_add_group,
                             Message::help_add_group_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
