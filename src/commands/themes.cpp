#include <filesystem>

#include "commands/commands.hpp"
#include "kinds/kind.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using messages::Message;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::Wording;

namespace {

struct Args {
  FormatOptions format;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return format_fields(args.format);
}

/// Before anything is recorded there are the themes that every log begins with. A log that was asked for by --db must
/// be there.
storage::Database open(const cli::Context& context) {
  if (!context.db_is_option && !std::filesystem::exists(context.db))
    return storage::Database::in_memory();
  return open_to_read(context);
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open(context);
  const kinds::Kind& kind = kinds::by_name("themes");
  const auto record = kind.make();
  const records::Fields fields = record->fields(context.reading);
  Listing listing(context, {.schema = kind.name, .columns = kind.columns, .format = format}, fields,
                  Wording(context.language));
  record->for_each(database, {}, [&] { listing.add(); });
  listing.finish();
}

}  // namespace

const cli::Command kThemes{"themes", cli::CommandGroup::looking, Message::help_themes,
                           Message::help_themes_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
