#include "cli/context.hpp"

#include "cli/organisations.hpp"
#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "text/visible.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Language;
using messages::Message;
using messages::Phrase;

namespace {

/// The first that is there and not empty.
std::string first_of(std::initializer_list<std::optional<std::string>> candidates) {
  for (const auto& candidate : candidates)
    if (candidate && !candidate->empty())
      return *candidate;
  return {};
}

Language language_of_locale(const config::Environment& environment) {
  const std::string locale =
      first_of({environment("LC_ALL"), environment("LC_MESSAGES"), environment("LANG")});
  return messages::language_from(locale).value_or(Language::english);
}

Language language_of(const std::string& code, const config::Environment& environment) {
  if (code.empty())
    return language_of_locale(environment);
  if (const auto language = messages::language_from(code))
    return *language;
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_language, {code}});
}

Color color_of(const std::string& word) {
  if (word.empty() || word == "auto")
    return Color::automatic;
  if (word == "always")
    return Color::always;
  if (word == "never")
    return Color::never;
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_color, {word}});
}

std::string default_log(const config::Environment& environment) {
  // A path that is not absolute is to be ignored, says the XDG Base Directory Specification.
  if (const std::string data = first_of({environment("XDG_DATA_HOME")}); data.starts_with('/'))
    return data + "/dialogg/dialogg.db";
  if (environment("HOME").value_or("").empty())
    throw Error(ErrorKind::usage, Message::log_without_home, Phrase{Message::log_use_db});
  return *environment("HOME") + "/.local/share/dialogg/dialogg.db";
}

}  // namespace

void Context::note(const Phrase& phrase) const {
  if (!quiet)
    world.err.write(text::visible_lines(say(phrase)) + "\n");
}

void Context::warn(const Phrase& phrase) const {
  world.err.write(text::visible_lines(say(Phrase{Message::cli_warning, {say(phrase)}})) + "\n");
}

bool Context::color_on(bool is_terminal) const {
  if (color != Color::automatic)
    return color == Color::always;
  return is_terminal && first_of({world.environment("NO_COLOR")}).empty() &&
         world.environment("TERM").value_or("") != "dumb";
}

void settle(Context& context, const GlobalOptions& options) {
  const config::Environment& environment = context.world.environment;
  const auto from = [&](const std::string& option, const char* variable,
                        const std::optional<std::string>& setting) {
    return first_of({option, environment(variable), setting});
  };
  const config::Settings settings = config::load(context.world.folder, environment);
  context.language = language_of(from(options.lang, "DIALOGG_LANG", settings.lang), environment);
  context.color = color_of(from(options.color, "DIALOGG_COLOR", settings.color));
  context.host = from({}, "DIALOGG_HOST", settings.host);
  context.region = from({}, "DIALOGG_REGION", settings.region);
  context.db = from(options.db, "DIALOGG_DB", settings.db);
  if (context.db.empty())
    context.db = default_log(environment);
  context.db_is_option = !options.db.empty();
  context.quiet = options.quiet;
  context.dry_run = options.dry_run;
  context.no_input = options.no_input;
  context.reading.warn = [&context](const Phrase& phrase) { context.warn(phrase); };
  context.reading.is_organisation = organisations_of(context);
  if (context.reference_of != nullptr)
    context.reading.reference_of = [&context](const std::string& name, char letter) {
      return context.reference_of(context, name, letter);
    };
  context.reading.today = context.world.today();
  if (const std::string today = from(options.today, "DIALOGG_TODAY", {}); !today.empty())
    context.reading.today = domain::read_date(today, context.reading.today, domain::Direction::latest);
}

Language first_language(const std::vector<std::string>& arguments, const config::Environment& environment) {
  std::string code = environment("DIALOGG_LANG").value_or("");
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && i + 1 < arguments.size())
      code = arguments[i + 1];
    if (arguments[i].starts_with("--lang="))
      code = arguments[i].substr(7);
  }
  return messages::language_from(code).value_or(language_of_locale(environment));
}

}  // namespace dialogg::cli
