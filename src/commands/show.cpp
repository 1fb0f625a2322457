#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "render/json.hpp"
#include "storage/theme_store.hpp"
#include "text/visible.hpp"
#include "viewing/open_log.hpp"
#include "viewing/record_phrases.hpp"
#include "viewing/reference.hpp"

namespace dialogg::commands {

using viewing::open_to_read;
using viewing::record_phrase;
using viewing::references_field;
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
using messages::Phrase;

namespace {

struct Args {
  std::vector<std::string> refs;
  std::optional<ShowFormat> format;
  bool json = false;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  return {references_field(args.refs), records::code("format", Message::option_show_format, args.format),
          records::flag("json", Message::option_json, args.json)};
}

bool wants_json(const Args& args) {
  if (args.json && args.format == ShowFormat::text)
    throw domain::Error(domain::ErrorKind::usage,
                        Phrase{Message::json_and_format, {domain::named(*args.format)}});
  return args.json || args.format == ShowFormat::json;
}

struct Shown {
  const kinds::Kind& kind;
  std::unique_ptr<kinds::Record> record;
};

/// All are found before any is shown.
std::vector<Shown> find(storage::Database& database, const Args& args, const cli::Context& context) {
  std::vector<Shown> all;
  for (const std::string& word : args.refs) {
    const std::string ref = kinds::meant_by(database, word, {}, context.language);
    const kinds::Kind& kind = kinds::by_ref(database, ref);
    all.push_back({kind, kind.make()});
    all.back().record->load(database, ref);
  }
  return all;
}

/// One document has one schema.
void print_json(cli::Context& context, const std::vector<Shown>& all) {
  for (const Shown& one : all)
    if (one.kind.name != all.front().kind.name)
      throw domain::Error(domain::ErrorKind::usage, Phrase{Message::json_of_one_kind,
                                                           {domain::kind_name(all.front().kind.name),
                                                            domain::kind_name(one.kind.name)}});
  render::JsonDocument document(context.world.out, all.front().kind.name);
  for (const Shown& one : all) document.add(records::to_value(one.record->fields(context.reading)));
  document.finish();
}

void print_text(cli::Context& context, storage::Database& database, const std::vector<Shown>& all) {
  const Wording wording(context.language, storage::ThemeStore(database).all());
  for (const Shown& one : all)
    context.world.out.write((&one == &all.front() ? "" : "\n") +
                            text::terminal_text(record_phrase(one.record->fields(context.reading), wording)));
}

void run(Args& args, cli::Context& context) {
  const bool json = wants_json(args);
  storage::Database database = open_to_read(context);
  const std::vector<Shown> all = find(database, args, context);
  json ? print_json(context, all) : print_text(context, database, all);
}

}  // namespace

const cli::Command kShow{"show", cli::CommandGroup::looking, Message::help_show, Message::help_show_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
