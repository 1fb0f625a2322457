#include "app/contacts.hpp"

#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "keeping/drafts.hpp"
#include "keeping/erasing.hpp"
#include "kinds/meant.hpp"
#include "kinds/quoting.hpp"
#include "records/fields.hpp"
#include "storage/contact_store.hpp"
#include "text/joined.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"
#include "writing/confirm.hpp"
#include "writing/printing.hpp"

namespace dialogg::commands {

using domain::Contact;
using domain::Error;
using domain::ErrorKind;
using keeping::Backups;
using messages::Message;
using messages::Phrase;
using storage::Database;
using storage::Erasure;
using viewing::open_to_change;
using viewing::open_to_read;

namespace {

struct Args {
  std::vector<std::string> refs;
  bool due = false;
  bool yes = false;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field refs = viewing::references_field(args.refs, Message::option_erase_refs);
  refs.mandatory = false;  // --due
  return {refs, records::flag("due", Message::option_erase_due, args.due),
          records::flag("yes", Message::option_yes, args.yes)};
}

void check_args(const Args& args) {
  if (args.due && !args.refs.empty())
    throw Error(ErrorKind::usage, Phrase{Message::erase_due_and_refs, {domain::option("--due")}});
  if (!args.due && args.refs.empty())
    throw Error(ErrorKind::usage, Message::erase_nobody, Phrase{Message::erase_nobody_mend});
}

std::vector<Contact> contacts_meant(Database& database, const Args& args, const cli::Context& context) {
  if (args.due)
    return storage::ContactStore(database).to_erase_by(context.reading.today);
  std::vector<Contact> found;
  for (const std::string& word : args.refs) {
    const std::string ref = kinds::meant_by(database, word, {domain::ContactId::letter}, context.language);
    const auto reference = domain::read_reference(ref, "C");
    if (!reference)
      throw records::not_a_reference(word, domain::ContactId::letter);
    found.push_back(app::require_contact(database, {reference->number}));
  }
  return found;
}

/// "C3 (Kari Nordmann), C5 (Ola Hansen)"
std::string names_of(const std::vector<Contact>& contacts) {
  std::vector<std::string> names;
  for (const Contact& contact : contacts)
    names.push_back(contact.id.ref() + " (" + contact.name.written() + ")");
  return text::joined(names);
}

/// What goes on standing in texts.
bool say_quotes(const cli::Context& context, Database& database, const std::vector<Contact>& contacts) {
  bool found = false;
  for (const Contact& contact : contacts)
    for (const kinds::Quote& quote :
         kinds::quotes_of(database, contact.id, storage::Erasing(database).marks_of(contact.id))) {
      context.warn({Message::erase_quoted, {quote.ref, quote.mark}});
      found = true;
    }
  return found;
}

bool is_wanted(const Args& args, const cli::Context& context, const std::string& names) {
  if (args.yes)
    return true;
  if (!writing::can_ask(context))
    throw Error(ErrorKind::usage, Phrase{Message::erase_needs_yes, {names}}, Phrase{Message::erase_give_yes});
  return writing::confirm(context, {Message::would_erase, {names}});
}

std::vector<Erasure> erasures_of(const std::vector<Contact>& contacts, domain::Date today) {
  std::vector<Erasure> erasures;
  for (const Contact& contact : contacts) erasures.push_back({contact.stamp.uid, contact.id, today});
  return erasures;
}

/// What drafts may name the contacts by.
std::vector<std::string> marks_of(Database& database, const std::vector<Contact>& contacts) {
  std::vector<std::string> marks;
  for (const Contact& contact : contacts)
    for (std::string& mark : storage::Erasing(database).marks_of(contact.id))
      marks.push_back(std::move(mark));
  return marks;
}

void erase(const cli::Context& context, const std::vector<Contact>& contacts) {
  const std::vector<Erasure> erasures = erasures_of(contacts, context.reading.today);
  std::vector<std::string> refs, marks;
  for (const Contact& contact : contacts) refs.push_back(contact.id.ref());
  {
    Database database = open_to_change(context);
    marks = marks_of(database, contacts);
    keeping::erase(database, erasures);
  }
  keeping::Drafts(context.world.environment, context.db).remove_that_mention(marks);
  const Backups backups(context.db, context.world.environment);
  const keeping::ErasedCopies copies = keeping::erase_in_copies(backups, context.db, erasures);
  const Phrase sentence{Message::erased, {text::joined(refs), copies.done}};
  writing::print_stored(context, refs, sentence);
  context.note(sentence);
  context.note(Message::erase_other_copies);
  for (const std::string& path : copies.unreadable) context.warn({Message::erase_unreadable_copy, {path}});
}

void run(Args& args, cli::Context& context) {
  check_args(args);
  std::vector<Contact> contacts;
  {
    Database database = open_to_read(context);
    contacts = contacts_meant(database, args, context);
    if (say_quotes(context, database, contacts))
      context.note(Message::erase_quoted_first);
  }
  if (contacts.empty())
    return context.note(Message::erase_none_due);
  if (context.dry_run)
    return context.note({Message::erase_would_be, {names_of(contacts)}});
  if (!is_wanted(args, context, names_of(contacts)))
    return context.note(Message::erased_nothing);
  erase(context, contacts);
}

}  // namespace

const cli::Command kErase{"erase", cli::CommandGroup::keeping, Message::help_erase, Message::help_erase_text,
                          cli::execute<Args, define, run>};

}  // namespace dialogg::commands
