#include "domain/typed_names.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

#include "text/unicode.hpp"

using namespace dialogg;
using messages::Language;

namespace {

using Words = std::set<std::string>;

std::string said(Language language, const messages::Named& name) {
  return messages::said(language, name);
}

/// As it can be typed after "--" without quotation marks.
bool is_typable(std::string_view name) {
  return !name.empty() && name.find_first_of(" =:,_") == name.npos && name == text::lower(name);
}

void check_table(std::span<const domain::Term> rows) {
  std::map<std::string_view, int> met;
  for (const domain::Term& row : rows) {
    CAPTURE(row.code);
    CHECK(++met[row.code] == 1);
    for (const std::string_view name : domain::names_of(row)) CHECK_MESSAGE(is_typable(name), name);
  }
}

}  // namespace

TEST_CASE("names that are typed: each row has its names, and no English name two rows") {
  check_table(domain::command_names());
  check_table(domain::option_names());
  check_table(domain::kind_names());
}

TEST_CASE("names of commands and kinds: none means two") {
  for (const auto rows : {domain::command_names(), domain::kind_names()}) {
    std::map<std::string, std::string_view> meant;
    for (const domain::Term& row : rows)
      for (const std::string_view name : domain::names_of(row)) {
        const auto [there, is_new] = meant.emplace(text::match_key(name), row.code);
        CHECK_MESSAGE(there->second == row.code, name);
      }
  }
}

TEST_CASE("option: is called what the language has, also one that takes from a list") {
  CHECK(said(Language::bokmaal, domain::option("--date")) == "--dato");
  CHECK(said(Language::nynorsk, domain::option("attended")) == "--deltakarar");
  CHECK(said(Language::english, domain::option("--follow-up")) == "--follow-up");
  CHECK(said(Language::bokmaal, domain::option("remove-follow-up")) == "--fjern-oppfølging");
  CHECK(said(Language::nynorsk, domain::option_name("clear-point")) == "tøm-innspel");
  CHECK(said(Language::bokmaal, domain::option("--date", {"i går", "i går", "yesterday"})) == "--dato i går");
  CHECK(said(Language::bokmaal, domain::option("--no-such")) == "--no-such");
}

TEST_CASE("options_called: knows every name but the English ones, however it is written") {
  CHECK(domain::options_called("dato") == Words{"date"});
  CHECK(domain::options_called("MOTELEDER") == Words{"facilitator"});
  CHECK(domain::options_called("til_og_med") == Words{"until"});
  CHECK(domain::options_called("mo\xCC\x88te") == Words{"meeting"});
  CHECK(domain::options_called("fjern-oppfølging") == Words{"remove-follow-up"});
  CHECK(domain::options_called("tøm-innspill") == Words{"clear-point"});
  CHECK(domain::options_called("resultat") == Words{"outcome", "result"});
  CHECK(domain::options_called("date").empty());
  CHECK(domain::options_called("fjern-").empty());
  CHECK(domain::options_called("d\xFF").empty());
}

TEST_CASE("option_letter: is of the option alone, not of what takes from its list") {
  CHECK(domain::option_letter("date") == 'd');
  CHECK(domain::option_letter("follow-up") == 'f');
  CHECK(domain::option_letter("version") == 'V');
  CHECK(domain::option_letter("remove-theme") == 0);
  CHECK(domain::option_letter("place") == 0);
  for (const domain::Term& row : domain::option_names())
    if (domain::option_letter(row.code) == 'r')
      CHECK(std::string(row.nb) == "resultat");
}

TEST_CASE("is_option: with a value or without, in any language") {
  CHECK(domain::is_option("--lang", "lang"));
  CHECK(domain::is_option("--språk=nn", "lang"));
  CHECK(!domain::is_option("språk", "lang"));
  CHECK(!domain::is_option("--språket", "lang"));
  CHECK(!domain::is_option("--dato", "lang"));
}

TEST_CASE("known_options: what is near a name in one language is suggested in the user’s") {
  const std::vector<std::string> options{"theme", "time", "remove-theme"};
  const auto near = [&](std::string_view word) {
    return domain::nearest(domain::known_options(options), word).value_or(messages::as_is("none"));
  };
  CHECK(near("thme").nb == "tema");
  CHECK(near("tma").en == "theme");
  CHECK(near("fjern-tma").nn == "fjern-tema");
  CHECK(near("tidspnkt").nb == "klokkeslett");
  CHECK(near("xyzzy").nb == "none");
}
