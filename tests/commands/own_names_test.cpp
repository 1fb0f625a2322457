// Every command and option has its name in each language, none means two within a command, and the help has them.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>

#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "records/labels.hpp"
#include "support/session.hpp"
#include "text/unicode.hpp"

using namespace dialogg;
using messages::Language;

namespace {

using Words = std::vector<std::string>;

/// Each command, and `edit` of each kind of record.
std::vector<Words> calls() {
  std::vector<Words> all;
  for (const cli::Command& command : commands::all()) all.push_back({std::string(command.name)});
  for (const kinds::Kind& kind : kinds::all())
    all.push_back({"edit", kind.letter == 0 ? "school" : std::string(1, kind.letter) + "1"});
  return all;
}

std::string help_of(Words call, const std::string& language) {
  call.insert(call.end(), {"--help", "--lang", language});
  support::Session session;
  const support::Ran ran = session.run(call);
  REQUIRE(ran.code == 0);
  return ran.out;
}

/// The names of the options that a page of help lists, without dashes.
Words listed_options(const std::string& help) {
  Words names;
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t dashes = line.find("--");
    const bool lists = dashes == 2 || (dashes == 6 && line.starts_with("  -") && line[4] == ',');
    if (lists)
      names.push_back(line.substr(dashes + 2, line.find(' ', dashes) - dashes - 2));
  }
  return names;
}

const domain::Term* row_of(std::span<const domain::Term> rows, std::string_view english) {
  const auto row = std::ranges::find(rows, english, &domain::Term::code);
  return row == rows.end() ? nullptr : &*row;
}

/// The option that `edit` takes from a list for: "theme" of "remove-theme"; any other as it is.
std::string_view of_list(std::string_view option) {
  for (const std::string_view prefix : {"remove-", "clear-"})
    if (option.starts_with(prefix))
      return option.substr(prefix.size());
  return option;
}

std::string heading_of(const std::string& help) {
  return help.substr(0, help.find('\n'));
}

}  // namespace

TEST_CASE("commands and options: each has a name in each language") {
  std::size_t options = 0;
  for (const Words& call : calls()) {
    CHECK_MESSAGE(row_of(domain::command_names(), call.front()), call.front());
    for (const std::string& option : listed_options(help_of(call, "en"))) {
      CHECK_MESSAGE(row_of(domain::option_names(), of_list(option)), call.front(), " --", option);
      ++options;
    }
  }
  CHECK(options > 400);
}

TEST_CASE("options: no name means two of one command") {
  for (const Words& call : calls()) {
    CAPTURE(call.front());
    std::map<std::string, std::string> meant;
    for (const std::string& option : listed_options(help_of(call, "en"))) {
      const std::vector<std::string> own{option};
      for (const domain::Known& known : domain::known_options(own)) {
        const auto there = meant.emplace(text::match_key(known.word), option).first;
        CHECK_MESSAGE(there->second == option, known.word);
      }
    }
  }
}

TEST_CASE("options: no letter means two of one command, and each is in its help") {
  std::size_t letters = 0;
  for (const Words& call : calls()) {
    CAPTURE(call.front());
    const std::string help = help_of(call, "nb");
    std::map<char, std::string> meant;
    for (const std::string& option : listed_options(help_of(call, "en"))) {
      const char letter = domain::option_letter(option);
      if (letter == 0)
        continue;
      CHECK_MESSAGE(meant.emplace(letter, option).second, option);
      const std::string said = messages::said(Language::bokmaal, domain::option(option));
      CHECK_MESSAGE(help.find(std::string("\n  -") + letter + ", " + said) != std::string::npos, said);
      ++letters;
    }
  }
  CHECK(letters > 250);
}

TEST_CASE("options: what a field is called where it is shown is a name of its option too") {
  std::size_t shown = 0;
  for (const domain::Term& row : domain::option_names()) {
    std::string key(row.code);
    std::ranges::replace(key, '-', '_');
    const auto label = records::label_of(key);
    if (!label || row.code == "credit")  // "Foto" is who took it, and --foto the picture
      continue;
    for (const Language language : {Language::bokmaal, Language::nynorsk}) {
      std::string said(messages::pattern(language, *label));
      said = said.substr(0, said.find(" ("));  // "Kommune (ref.)"
      CHECK_MESSAGE(domain::find_term({&row, 1}, said), row.code, ": ", said);
      ++shown;
    }
  }
  CHECK(shown > 150);
}

TEST_CASE("help: has the language’s names, and the English ones in brackets") {
  for (const auto& [code, language] :
       {std::pair("nb", Language::bokmaal), std::pair("nn", Language::nynorsk)})
    for (const Words& call : calls()) {
      const std::string help = help_of(call, code);
      const messages::Named command = domain::command_name(call.front());
      CHECK(help.find("\ndialogg " + messages::said(language, command) + " ") != std::string::npos);
      CHECK(heading_of(help).ends_with(" (" + command.en + ")") ==
            (messages::said(language, command) != command.en));
      Words english;
      for (const std::string& option : listed_options(help_of(call, "en")))
        english.push_back(messages::said(language, domain::option_name(option)));
      CHECK(listed_options(help) == english);
    }
  CHECK(help_of({"plan-visit"}, "nb").find("(--date)") != std::string::npos);
  CHECK(help_of({"plan-visit"}, "nb").find("(--status)") == std::string::npos);
  CHECK(help_of({"plan-visit"}, "en").find("(--") == std::string::npos);
}

TEST_CASE("commands: are understood by any of their names, whatever the language") {
  for (const domain::Term& row : domain::command_names())
    for (const std::string_view name : domain::names_of(row)) {
      support::Session session;
      const std::string heading = row.code == "help" ? "dialogg: " : "";
      CHECK_MESSAGE(session.run({std::string(name), "--help"}).code == 0, name);
      CHECK_MESSAGE(heading_of(session.run({std::string(name), "--help"}).out).starts_with(heading), name);
    }
}

TEST_CASE("the same in Norwegian and in English: what is recorded is the same") {
  const auto recorded = [](const std::vector<Words>& calls) {
    support::Session session;
    for (const Words& call : calls) {
      const support::Ran ran = session.run(call);
      CHECK_MESSAGE(ran.code == 0, ran.err);
    }
    return session.run({"show", "M1", "--json"}).out + session.run({"show", "V1", "--json"}).out;
  };
  CHECK(recorded({{"planlegg-besøk", "Ålesund", "--dato=3.12.", "--TEMA", "rus", "--inviter", "nav"},
                  {"loggfør-møte", "Molde", "--dato", "i går", "--deltakere", "nav 3, brukere 4",
                   "--ulike-syn", "Om tempo fra:brukerne", "--bilde", "a.jpg", "--bildetekst", "Bordet"},
                  {"endre", "M1", "--fjern-ulike-syn", "1", "--i-alt", "9", "--språk", "nn"}}) ==
        recorded({{"plan-visit", "Ålesund", "--date=3.12.", "--theme", "rus", "--invite", "nav"},
                  {"log-meeting", "Molde", "--date", "yesterday", "--attended", "nav 3, brukere 4",
                   "--disagreement", "Om tempo from:users", "--photo", "a.jpg", "--caption", "Bordet"},
                  {"edit", "M1", "--remove-disagreement", "1", "--total", "9"}}));
}
