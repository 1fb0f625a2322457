#include "commands/commands.hpp"
#include "commands/open_log.hpp"
#include "commands/reference.hpp"
#include "commands/wording.hpp"
#include "domain/error.hpp"
#include "forms/fields.hpp"
#include "kinds/kind.hpp"
#include "render/json.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::commands {

enum class ShowFormat { text, json };

}  // namespace dialogg::commands

template <>
struct dialogg::domain::Names<dialogg::commands::ShowFormat> {
  using ShowFormat = commands::ShowFormat;
  static constexpr text::Message what = text::Message::what_format;
  static constexpr Name<ShowFormat> table[] = {
      {ShowFormat::text, "text", "tekst", "tekst", "text"},
      {ShowFormat::json, "json", "json", "json", "json"},
  };
};

namespace dialogg::commands {

using text::Message;

namespace {

struct Args {
  std::string ref;
  std::optional<ShowFormat> format;
  bool json = false;
};

forms::Fields define(Args& args, const cli::Context& /*context*/) {
  return {reference_field(args.ref), forms::code("format", Message::option_show_format, args.format),
          forms::flag("json", Message::option_json, args.json)};
}

bool wants_json(const Args& args) {
  if (args.json && args.format == ShowFormat::text)
    throw domain::Error(domain::ErrorKind::usage, text::Phrase{Message::json_and_format, {"text"}});
  return args.json || args.format == ShowFormat::json;
}

/// "Temaer: Samarbeid", or the values below the label: several, or paragraphs.
std::string entry(const std::string& label, const forms::Field& field,
                  const std::vector<std::string>& values) {
  if (field.arity != forms::Field::Arity::repeated && values.front().find('\n') == std::string::npos)
    return label + ": " + values.front() + "\n";
  const bool list = field.arity == forms::Field::Arity::repeated;
  std::string text = label + ":\n";
  for (const std::string& value : values) {
    std::string rest = value;
    std::string_view before = list ? "  - " : "  ";
    for (std::size_t end = 0; end != std::string::npos;) {
      end = rest.find('\n');
      const std::string line = rest.substr(0, end);
      text += line.empty() ? "\n" : std::string(before) + line + "\n";
      rest.erase(0, end == std::string::npos ? end : end + 1);
      before = list ? "    " : "  ";
    }
  }
  return text;
}

bool is_bookkeeping(const forms::Field& field) {
  return field.name == "uid" || field.name == "created-at" || field.name == "updated-at";
}

/// What is known of the record; its bookkeeping last.
std::string in_words(const forms::Fields& fields, const Wording& wording) {
  std::string about;
  std::string bookkeeping;
  for (const forms::Field& field : fields) {
    const auto values = field.get ? wording.values(field, field.get()) : std::vector<std::string>();
    if (!values.empty())
      (is_bookkeeping(field) ? bookkeeping : about) += entry(wording.label(field.key()), field, values);
  }
  return about + bookkeeping;
}

void run(Args& args, cli::Context& context) {
  const bool json = wants_json(args);
  storage::Database database = open_to_read(context);
  const kinds::Kind& kind = kinds::by_ref(database, args.ref);
  const auto record = kind.make();
  record->load(database, args.ref);
  const forms::Fields fields = record->fields(context.reading);
  if (json) {
    render::JsonDocument document(context.world.out, kind.name);
    document.add(forms::to_value(fields));
    document.finish();
  } else {
    const Wording wording(context.language, storage::ThemeStore(database).all());
    context.world.out.write(in_words(fields, wording));
  }
}

}  // namespace

const cli::Command kShow{"show", cli::CommandGroup::looking, Message::help_show, Message::help_show_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
