#include "register/register.hpp"

#include "commands/commands.hpp"
#include "records/fields.hpp"
#include "text/joined.hpp"
#include "viewing/listing.hpp"

namespace dialogg::commands {

using messages::Message;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::Listing;
using viewing::settled_format;
using viewing::Wording;

namespace {

struct Args {
  std::vector<std::string> words;
  FormatOptions format;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  records::Field words = records::texts("words", Message::option_register_words, args.words);
  words.where = records::Field::Where::positional;
  words.placeholder = Message::placeholder_words;
  records::Fields fields = format_fields(args.format);
  fields.insert(fields.begin(), words);
  return fields;
}

constexpr std::string_view kColumns[] = {"number", "name", "official-name", "county"};

records::Fields entry_fields(const registry::Entry& entry) {
  return {records::shown("ref", [&entry] { return "K" + std::string(entry.number); }),
          records::shown("number", [&entry] { return domain::Value(entry.number); }),
          records::shown("name", [&entry] { return domain::Value(entry.name); }),
          records::shown("official-name", [&entry] { return domain::Value(entry.official_name); }),
          records::shown("county", [&entry] { return domain::Value(entry.county); })};
}

void run(Args& args, cli::Context& context) {
  const std::string words = text::joined(args.words, " ");
  registry::Entry entry;
  const records::Fields fields = entry_fields(entry);
  Listing listing(context,
                  {.schema = "register", .columns = kColumns, .format = settled_format(args.format, context)},
                  fields, Wording(context.language));
  const std::vector<registry::Entry> found = registry::search(words);
  for (const registry::Entry& one : found) {
    entry = one;
    listing.add();
  }
  listing.finish();
  if (const auto nearest = registry::find(words).nearest; found.empty() && nearest)
    context.note({Message::did_you_mean, {*nearest}});
}

}  // namespace

const cli::Command kRegister{"register", cli::CommandGroup::looking, Message::help_register,
                             Message::help_register_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
