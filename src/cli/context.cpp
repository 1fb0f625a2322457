#include "cli/context.hpp"

#include "cli/organisations.hpp"
#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"

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

// In the order of Color.
constexpr domain::Term kColors[] = {{"auto", "auto", "auto", "auto"},
                                    {"always", "alltid", "alltid", "always"},
                                    {"never", "aldri", "aldri", "never"}};

constexpr domain::Term kLanguages[] = {{"nb", "bokmål", "bokmål", "bokmål", "norsk"},
                                       {"nn", "nynorsk", "nynorsk", "nynorsk"},
                                       {"en", "engelsk", "engelsk", "English"}};

std::optional<Language> language_called(std::string_view word) {
  const auto row = domain::find_term(kLanguages, word);
  return messages::language_from(row ? kLanguages[*row].code : word);
}

Language language_of_locale(const config::Environment& environment) {
  const std::string locale =
      first_of({environment("LC_ALL"), environment("LC_MESSAGES"), environment("LANG")});
  return messages::language_from(locale).value_or(Language::english);
}

Language language_of(const std::string& code, const config::Environment& environment) {
  if (code.empty())
    return language_of_locale(environment);
  if (const auto language = language_called(code))
    return *language;
  throw Error(ErrorKind::usage, Phrase{Message::cli_unknown_language, {code}});
}

Color color_of(const std::string& word) {
  if (word.empty())
    return Color::automatic;
  if (const auto row = domain::find_term(kColors, word))
    return static_cast<Color>(*row);
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
    world.err.write(say(phrase) + "\n");
}

void Context::warn(const Phrase& phrase) const {
  world.err.write(say(Phrase{Message::cli_warning, {say(phrase)}}) + "\n");
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
  context.reading.host = context.host;
  context.region = from({}, "DIALOGG_REGION", settings.region);
  context.db = from(options.db, "DIALOGG_DB", settings.db);
  // Which settings the folder would have made is not known, so neither is which log was meant.
  if (context.world.folder.empty() && first_of({options.db, environment("DIALOGG_DB")}).empty())
    throw Error(ErrorKind::storage, Message::folder_gone, Phrase{Message::folder_gone_mend});
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
  Language language =
      language_called(environment("DIALOGG_LANG").value_or("")).value_or(language_of_locale(environment));
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!domain::is_option(arguments[i], "lang"))
      continue;
    if (const std::size_t equals = arguments[i].find('='); equals != std::string::npos)
      language = language_called(arguments[i].substr(equals + 1)).value_or(language);
    else if (i + 1 < arguments.size())
      language = language_called(arguments[i + 1]).value_or(language);
  }
  return language;
}

}  // namespace dialogg::cli
