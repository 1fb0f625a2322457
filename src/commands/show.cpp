#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "render/json.hpp"
#include "storage/theme_store.hpp"
#include "viewing/open_log.hpp"
#include "viewing/record_phrases.hpp"
#include "viewing/reference.hpp"

namespace dialogg::commands {

using viewing::open_to_read;
using viewing::record_phrase;
using viewing::reference_field;
using viewing::Wording;

enum class ShowFormat { text, json };

}  // namespace dialogg::commands

template <>
struct dialogg::domain::Names<dialogg::commands::ShowFormat> {
  using ShowFormat = commands::ShowFormat;
  static constexpr messages::Message what = messages::Message::what_format;
  static constexpr Name<ShowFormat> table[] = {
      {ShowFormat::text, "text", "tekst", "tekst", "text"},
      {ShowFormat::json, "json", "json", "json", "json"},
  };
};

namespace dialogg::commands {

using messages::Message;

namespace {

struct Args {
  std::string ref;
  std::optional<ShowFormat> format;
  bool json = false;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return {reference_field(args.ref), records::code("format", Message::option_show_format, args.format),
          records::flag("json", Message::option_json, args.json)};
}

bool wants_json(const Args& args) {
  if (args.json && args.format == ShowFormat::text)
    throw domain::Error(domain::ErrorKind::usage,
                        messages::Phrase{Message::json_and_format, {domain::named(*args.format)}});
  return args.json || args.format == ShowFormat::json;
}

void run(Args& args, cli::Context& context) {
  const bool json = wants_json(args);
  storage::Database database = open_to_read(context);
  const kinds::Kind& kind = kinds::by_ref(database, args.ref);
  const auto record = kind.make();
  record->load(database, args.ref);
  const records::Fields fields = record->fields(context.reading);
  if (json) {
    render::JsonDocument document(context.world.out, kind.name);
    document.add(records::to_value(fields));
    document.finish();
  } else {
    const Wording wording(context.language, storage::ThemeStore(database).all());
    context.world.out.write(record_phrase(fields, wording));
  }
}

}  // namespace

const cli::Command kShow{"show", cli::CommandGroup::looking, Message::help_show, Message::help_show_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
