// People whom no report shows, and persons where none should stand.

#include "privacy/people.hpp"

#include "app/meetings.hpp"
#include "privacy/person_rules.hpp"
#include "support/each.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Role;
using privacy::People;
using support::check_each;
using support::check_none;

namespace {

/// "Helse- Og Sosialtjenesten"
std::string with_capitals(std::string_view words) {
  std::string all(words);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] >= 'a' && all[i] <= 'z' && (i == 0 || all[i - 1] == ' '))
      all[i] = static_cast<char>(all[i] - 'a' + 'A');
  return all;
}

std::string named(const People& people, std::string_view text) {
  std::string all;
  for (const std::string_view name : people.named_in(privacy::SearchedText(text)))
    all += std::string(name) + ";";
  return all;
}

}  // namespace

TEST_CASE("People::named_in: by the whole name, in its forms; a single name is nobody in running text") {
  const People people({"Kari Anne Nordmann", "Silje", "Per Hansen"});
  CHECK(named(people, "Så sa K. Nordmann og Per Hansens kollega") == "Kari Anne Nordmann;Per Hansen;");
  CHECK(named(people, "Silje og Kari kom; Silje, S. Vik og Silje Silje").empty());
  CHECK(named(people, "Hansen & Nordmann").empty());
  CHECK(named(People({}), "Kari Nordmann").empty());
}

TEST_CASE("People::named_in: in any way in which the text can be read, each once") {
  const People people({"Kari Nordmann", "Ola Bø"});
  for (const char* text : {"Kari Nordmann, og Kari Nordmann!", "**Kari** Nord&shy;mann", "Kari\nNordmann"})
    CHECK_MESSAGE(named(people, text) == "Kari Nordmann;", std::string(text));
  CHECK(named(people, "Kari og nordmenn, Ola i Bodø").empty());
}

TEST_CASE("People::is_one: the text is somebody, in the genitive too, and nothing besides") {
  const People people({"Kari Anne Nordmann", "Silje"});
  const auto is_one = [&](std::string_view text) { return people.is_one(text); };
  check_each({"Kari Nordmann", "Nordmann, Kari", "K. Nordmanns", "Silje", "SILJE"}, is_one);
  check_none({"Kari Nordmann ringer", "Kari", "Nordmann", "", "NAV"}, is_one);
  CHECK_FALSE(People({}).is_one("Silje"));
}

TEST_CASE("is_person_of_user_side: somebody's name beside a role of the user side, and of no other") {
  using privacy::is_person_of_user_side;
  CHECK(is_person_of_user_side({Role::user_representative, 1, "Ola Nordmann"}));
  CHECK(is_person_of_user_side({Role::carer, 1, "Ola Nordmann"}));
  CHECK_FALSE(is_person_of_user_side({Role::nav, 1, "Ola Nordmann"}));
  CHECK_FALSE(is_person_of_user_side({Role::user_organisation, 1, "Mental Helse"}));
}

TEST_CASE("is_only_counted: people with lived experience and carers") {
  CHECK(privacy::is_only_counted(Role::lived_experience));
  CHECK(privacy::is_only_counted(Role::carer));
  CHECK_FALSE(privacy::is_only_counted(Role::user_organisation));
  CHECK_FALSE(privacy::is_only_counted(Role::nav));
}

TEST_CASE("Owners::is_person: neither a role nor an organisation that came, however either is spelt") {
  support::Log log;
  domain::Meeting meeting{.date = domain::partial_date_from_iso("2026-11-02")};
  meeting.municipality = log.municipality("Molde");
  meeting.attended = {{Role::nav, 1, "Frisk Fremtid"}, {Role::user_representative, 1, "Ola Nordmann"}};
  app::log_meeting(log.desk, meeting);
  privacy::Owners owners(log.database);
  CHECK(owners.is_person("Per Hansen"));
  CHECK(owners.is_person("Ola Nordmann"));
  CHECK_FALSE(owners.is_person("Frisk Fremtid"));
  CHECK_FALSE(owners.is_person("FRISK fremtid"));
  for (const domain::Term& role : domain::terms_of<Role>())
    for (const std::string_view name : {role.code, role.nb, role.nn, role.en})
      for (const std::string& owner : {std::string(name), with_capitals(name)})
        CHECK_FALSE_MESSAGE(owners.is_person(owner), owner);
}
