#include <algorithm>

#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "storage/theme_store.hpp"
#include "viewing/filtering.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::is_for_people;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::to_filter;
using viewing::Wording;

namespace {

struct Args {
  std::string kind;
  records::FilterValues filter;
  FormatOptions format;
};

records::Fields define(Args& args, const cli::Context& context) {
  records::Field kind = records::text("kind", Message::option_kind, args.kind);
  kind.placeholder = Message::placeholder_kind;
  kind.where = records::Field::Where::positional;
  kind.mandatory = true;
  kind.terms = kinds::terms();
  records::Fields fields{kind};
  for (records::Fields more :
       {records::filter_fields(args.filter, context.reading), format_fields(args.format)})
    fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

struct Narrowing {
  std::string_view option;
  std::initializer_list<std::string_view> by;  // a record with any of these fields can be told apart by it
};

const Narrowing kNarrowings[] = {
    {"municipality", {"municipality", "meeting", "county", "group", "to"}},
    {"county", {"municipality", "meeting", "county", "group", "to"}},
    {"group", {"group", "meeting"}},
    {"theme", {"theme", "meeting", "to"}},
    {"period", {"date", "heard-on", "due", "meeting"}},
    {"since", {"date", "heard-on", "due", "meeting"}},
    {"until", {"date", "heard-on", "due", "meeting"}},
    {"status", {"status", "to"}},
    {"level", {"level"}},
};

bool narrows(const Narrowing& narrowing, const records::Fields& fields) {
  return std::ranges::any_of(
      narrowing.by, [&](std::string_view name) { return records::find_field(fields, name) != nullptr; });
}

/// An option that would change nothing is refused: whoever gave it believes that it did.
void require_meaning(const std::vector<std::string>& given, const kinds::Kind& kind,
                     const records::Fields& fields) {
  messages::Named possible;
  for (const Narrowing& narrowing : kNarrowings)
    if (narrows(narrowing, fields))
      possible = possible.empty() ? domain::option(narrowing.option)
                                  : messages::joined(possible, ", ", domain::option(narrowing.option));
  for (const std::string& option : given)
    if (!narrows(*std::ranges::find(kNarrowings, option, &Narrowing::option), fields))
      throw Error(ErrorKind::usage,
                  Phrase{Message::not_narrowed_by, {domain::kind_name(kind.name), domain::option(option)}},
                  possible.empty() ? std::nullopt : std::optional(Phrase{Message::narrowed_by, {possible}}));
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  const kinds::Kind& kind = kinds::by_name(args.kind);
  const auto record = kind.make();
  const records::Fields fields = record->fields(context.reading);
  require_meaning(records::given_names(args.filter), kind, fields);
  storage::Database database = open_to_read(context);
  const domain::Filter filter = to_filter(database, args.filter, kind.name);
  Wording wording(context.language,
                  is_for_people(format) ? storage::ThemeStore(database).all() : std::vector<domain::Theme>());
  Listing listing(context, {.schema = kind.name, .columns = kind.columns, .format = format}, fields,
                  std::move(wording));
  record->for_each(database, filter, [&] { listing.add(); });
  listing.finish();
}

}  // namespace

const cli::Command kList{"list", cli::CommandGroup::looking, Message::help_list, Message::help_list_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
