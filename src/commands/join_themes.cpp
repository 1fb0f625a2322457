#include "app/themes.hpp"
#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/change.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using viewing::as_word;
using writing::change;
using writing::Done;

namespace {

struct Args {
  std::string from;
  std::string into;
};

records::Field theme_field(std::string name, Message help, std::string& target) {
  records::Field field = records::text(std::move(name), help, target);
  field.placeholder = Message::placeholder_theme;
  field.mandatory = true;
  return field;
}

records::Fields define(Args& args, const cli::Context&) {
  return {as_word(theme_field("theme", Message::option_join_from, args.from)),
          theme_field("into", Message::option_join_into, args.into)};
}

Phrase sentence(const app::Joined& joined, messages::Language language) {
  const std::string& from = joined.from.label(language);
  const std::string& into = joined.into.label(language);
  if (joined.records == 1)
    return {Message::joined_themes_one, {from, into}};
  return {Message::joined_themes, {from, into, joined.records}};
}

void run(Args& args, cli::Context& context) {
  change(context, "join-themes", [&](app::Desk& desk) {
    const app::Joined joined = app::join_themes(desk, args.from, args.into);
    return Done{{joined.into.code}, sentence(joined, context.language)};
  });
}

}  // namespace

const cli::Command kJoinThemes{"join-themes", cli::CommandGroup::keeping, Message::help_join_themes,
                               Message::help_join_themes_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
