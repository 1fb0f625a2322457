#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"
#include "writing/change.hpp"
#include "writing/confirm.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using viewing::open_to_read;
using viewing::ref_of;
using viewing::reference_field;
using writing::can_ask;
using writing::change;
using writing::confirm;
using writing::Done;

namespace {

struct Args {
  std::string ref;
  bool yes = false;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return {reference_field(args.ref), records::flag("yes", Message::option_yes, args.yes)};
}

struct Found {
  std::unique_ptr<kinds::Record> record;
  std::string ref;
  std::string described;
};

Found find(storage::Database& database, const std::string& ref, const cli::Context& context) {
  Found found{kinds::by_ref(database, ref).make(), "", ""};
  found.record->load(database, ref);
  found.ref = ref_of(found.record->fields(context.reading));
  found.described = found.record->described(context.language);
  return found;
}

/// Asks while the log is closed, so that nobody else waits for the answer.
bool is_wanted(const Args& args, const cli::Context& context) {
  if (args.yes || context.dry_run)
    return true;
  if (!can_ask(context))
    throw Error(ErrorKind::usage, Phrase{Message::remove_needs_yes, {args.ref}},
                Phrase{Message::give_yes, {args.ref}});
  const Found found = [&] {
    storage::Database database = open_to_read(context);
    return find(database, args.ref, context);
  }();
  return confirm(context, {Message::would_remove, {found.ref, found.described}});
}

void run(Args& args, cli::Context& context) {
  if (!is_wanted(args, context))
    return context.note(Message::removed_nothing);
  change(context, "remove", [&](app::Desk& desk) {
    const Found found = find(desk.database(), args.ref, context);
    found.record->remove(desk);
    return Done{{found.ref}, Phrase{Message::removed_record, {found.ref, found.described}}};
  });
}

}  // namespace

const cli::Command kRemove{"remove", cli::CommandGroup::keeping, Message::help_remove,
                           Message::help_remove_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
