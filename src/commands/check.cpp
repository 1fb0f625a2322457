#include "app/checks.hpp"
#include "commands/commands.hpp"
#include "commands/listing.hpp"
#include "commands/open_log.hpp"
#include "domain/error.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;
using text::Phrase;

namespace {

struct Args {
  FormatOptions format;
};

forms::Fields define(Args& args, const cli::Context& /*context*/) {
  return format_fields(args.format);
}

struct Line {
  std::string ref, what, mend;
};

constexpr std::string_view kColumns[] = {"ref", "finding", "mend"};

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  Line line;
  const forms::Fields fields = {
      forms::shown("ref", [&line] { return forms::text_value(line.ref); }),
      forms::shown("finding", [&line] { return forms::text_value(line.what); }),
      forms::shown("mend", [&line] { return forms::text_value(line.mend); }),
  };
  Listing listing(context, {.schema = "check", .columns = kColumns, .format = format}, fields,
                  Wording(context.language));
  int count = 0;
  app::check_log(database, context.reading.today, [&](const app::Finding& finding) {
    line = {finding.ref, context.say(finding.what), finding.mend};
    listing.add();
    ++count;
  });
  listing.finish();
  context.world.out.flush();
  if (count > 0)
    throw domain::Error(domain::ErrorKind::check, count == 1 ? Phrase{Message::check_found_one}
                                                             : Phrase{Message::check_found, {count}});
}

}  // namespace

const cli::Command kCheck{"check", cli::CommandGroup::keeping, Message::help_check, Message::help_check_text,
                          cli::execute<Args, define, run>};

}  // namespace dialogg::commands
