#include "register/register.hpp"

#include "commands/commands.hpp"
#include "commands/listing.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

namespace {

struct Args {
  std::vector<std::string> words;
  FormatOptions format;
};

forms::Fields define(Args& args, const cli::Context& /*context*/) {
  forms::Field words = forms::texts("words", Message::option_register_words, args.words);
  words.where = forms::Field::Where::positional;
  words.placeholder = "WORDS…";
  forms::Fields fields = format_fields(args.format);
  fields.insert(fields.begin(), words);
  return fields;
}

constexpr std::string_view kColumns[] = {"number", "name", "official-name", "county"};

forms::Fields entry_fields(const registry::Entry& entry) {
  return {forms::shown("ref", [&entry] { return "K" + std::string(entry.number); }),
          forms::shown("number", [&entry] { return domain::Value(entry.number); }),
          forms::shown("name", [&entry] { return domain::Value(entry.name); }),
          forms::shown("official-name", [&entry] { return domain::Value(entry.official_name); }),
          forms::shown("county", [&entry] { return domain::Value(entry.county); })};
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

void run(Args& args, cli::Context& context) {
  const std::string words = joined(args.words);
  registry::Entry entry;
  const forms::Fields fields = entry_fields(entry);
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
