#include <map>

#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "kinds/kind.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "records/own_reference.hpp"
#include "text/joined.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"
#include "writing/confirm.hpp"
#include "writing/together.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using records::own_reference;
using viewing::open_to_read;
using viewing::references_field;
using writing::can_ask;
using writing::change_each;
using writing::confirm;
using writing::Done;

namespace {

struct Args {
  std::vector<std::string> refs;
  bool yes = false;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return {references_field(args.refs), records::flag("yes", Message::option_yes, args.yes)};
}

struct Found {
  std::unique_ptr<kinds::Record> record;
  std::string ref;
  std::string described;
  domain::Value content;  // all of it
};

/// What the user was shown and said yes to, by reference.
using Agreed = std::map<std::string, domain::Value>;

/// REQUIRES: `ref` is as kinds::meant_by() gives it.
Found find(storage::Database& database, const std::string& ref, const cli::Context& context) {
  Found found{kinds::by_ref(database, ref).make(), "", "", {}};
  found.record->load(database, ref);
  const records::Fields fields = found.record->fields(context.reading);
  found.ref = own_reference(fields);
  found.content = records::to_value(fields);
  found.described = found.record->described(context.language);
  return found;
}

std::string phrase_of(const Found& found) {
  return found.ref + " (" + found.described + ")";
}

/// Asks while the log is closed, so that nobody else waits for the answer.
bool is_wanted(const Args& args, const cli::Context& context, Agreed& agreed) {
  const std::string words = text::joined(args.refs, " ");
  if (args.yes || context.dry_run)
    return true;
  if (!can_ask(context))
    throw Error(ErrorKind::usage, Phrase{Message::remove_needs_yes, {words}},
                Phrase{Message::give_yes, {words}});
  std::vector<std::string> described;
  {
    storage::Database database = open_to_read(context);
    for (const std::string& word : args.refs) {
      Found found = find(database, kinds::meant_by(database, word, {}, context.language), context);
      described.push_back(phrase_of(found));
      agreed.insert_or_assign(found.ref, std::move(found.content));
    }
  }
  return confirm(context, {Message::would_remove, {text::joined(described)}});
}

/// Somebody may have changed it, or a name mean another record, since the question was asked.
void require_as_agreed(const Agreed& agreed, const Found& found) {
  const auto asked = agreed.find(found.ref);
  if (agreed.empty() || (asked != agreed.end() && asked->second == found.content))
    return;
  throw Error(ErrorKind::conflict, Phrase{Message::changed_since_asked, {found.ref}},
              Phrase{Message::changed_since_asked_mend, {found.ref}});
}

void run(Args& args, cli::Context& context) {
  Agreed agreed;
  if (!is_wanted(args, context, agreed))
    return context.note(Message::removed_nothing);
  change_each(context, "remove", {}, args.refs, [&](app::Desk& desk, const std::string& ref) {
    const Found found = find(desk.database(), ref, context);
    require_as_agreed(agreed, found);
    found.record->remove(desk);
    return Done{{found.ref}, Phrase{Message::removed_record, {found.ref, found.described}}};
  });
}

}  // namespace

const cli::Command kRemove{"remove", cli::CommandGroup::keeping, Message::help_remove,
                           Message::help_remove_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
