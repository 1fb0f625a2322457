#include "kinds/meant.hpp"
#include "app/municipalities.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::VisitStatus;
using kinds::Wanted;
using messages::Language;

namespace {

struct Named : support::Log {
  std::string meant(const std::string& word, const Wanted& wanted = {}) {
    return kinds::meant_by(database, word, wanted, Language::english);
  }
  std::string refused(const std::string& word, const Wanted& wanted = {}) {
    return caught([&] { meant(word, wanted); });
  }
  void add_group(const std::string& name, const std::string& host) {
    domain::Group group{.name = name, .municipality = municipality("Molde"), .host_unit = host};
    app::add_group(desk, group);
  }
};

}  // namespace

TEST_CASE("meant_by: a reference is itself, also where there is no such record") {
  Named log;
  CHECK(log.meant("v7") == "V7");
  CHECK(log.meant("V7", {'V'}) == "V7");
  CHECK(log.meant("k0301") == "K0301");
}

TEST_CASE("meant_by: a reference of no kind, or of one that is not wanted, is refused") {
  Named log;
  CHECK(log.refused("M1", {'V'}) ==
        "M1 is not such a reference: write for example V1 / See what there is: dialogg list visits");
  CHECK(log.refused("Z9").starts_with("“Z9” is neither"));
  CHECK(log.refused("V0").starts_with("“V0” is neither"));
}

TEST_CASE(
    "meant_by: where any record will do, a name is the municipality's, the group's or the theme's own") {
  Named log;
  log.add_group("Dialoggruppa", "NAV");
  CHECK(log.meant("molde") == "K1506");
  CHECK(log.meant("dialogGRUPPA") == "G1");
  CHECK(log.meant("Bustad") == "housing");
  CHECK(log.meant("housing") == "housing");
}

TEST_CASE("meant_by: a name means the one record of the wanted kind") {
  Named log;
  log.add_group("Dialoggruppa", "NAV");
  log.visit("Verdal", "2026-12-03", VisitStatus::proposed);
  domain::Visit session;
  session.group.id = {1};
  session.date = domain::partial_date_from_iso("2026-12-10");
  app::prepare_session(log.desk, session);
  CHECK(log.meant("verdal", {'V'}) == "V1");
  CHECK(log.meant("Dialoggruppa", {'V'}) == "V2");
  CHECK(log.meant("molde", {'G'}) == "G1");
}

TEST_CASE("meant_by: of several, those in a wanted state; else all are listed") {
  Named log;
  log.visit("Verdal", "2026-12-03", VisitStatus::agreed);
  log.visit("Verdal", "2027-01-14", VisitStatus::proposed);
  CHECK(log.meant("Verdal", {'V', {"proposed"}}) == "V2");
  CHECK(log.meant("Verdal", {'V', {"agreed"}}) == "V1");
  CHECK(log.refused("Verdal", {'V', {"held"}}) ==
        "Verdal has several visits: V1 Verdal, 3 December 2026 · V2 Verdal, 14 January 2027 / Say which "
        "one you mean: V1");
}

TEST_CASE("meant_by: many candidates are not all listed") {
  Named log;
  for (const char* day : {"1", "2", "3", "4", "5", "6", "7"})
    log.visit("Verdal", std::string("2026-12-0") + day, VisitStatus::proposed);
  const std::string said = log.refused("Verdal", {'V'});
  CHECK(said.find("V6 Verdal") != std::string::npos);
  CHECK(said.find("V7 Verdal") == std::string::npos);
}

TEST_CASE("meant_by: none that is wanted") {
  Named log;
  log.add_group("Dialoggruppa", "NAV");
  CHECK(log.refused("Molde", {'V'}) ==
        "Molde has no visits in the log / See what there is: dialogg list visits");
  CHECK(log.refused("Levanger", {'V'}).starts_with("Levanger has no visits"));
  CHECK(log.refused("Dialoggruppa", {'P'}).starts_with("Dialoggruppa has no pass-ons"));
}

TEST_CASE("meant_by: an example goes by its title too, where no place and no group has that name") {
  Named log;
  domain::Example cafe{.title = "Åpen kafé", .municipality = log.municipality("Aure")};
  app::record_example(log.desk, cafe);
  CHECK(log.meant("åpen KAFÉ") == "E1");
  CHECK(log.meant("Åpen kafé", {'E'}) == "E1");
  CHECK(log.refused("Åpen kafé", {'V'}).starts_with("“Åpen kafé” is neither"));
  domain::Example other{.title = "Åpen kafé", .municipality = log.municipality("Molde")};
  app::record_example(log.desk, other);
  CHECK(log.refused("Åpen kafé").starts_with("Åpen kafé has several examples: E1 Åpen kafé · E2"));
}

TEST_CASE("meant_by: a misspelt name gets the near one, of a group, a place or a municipality") {
  Named log;
  log.add_group("Dialoggruppa", "NAV");
  domain::Municipality place{.name = "Fosen DPS", .county = "?"};
  app::add_unlisted(log.desk, place);
  CHECK(log.refused("Dialoggrupa").ends_with("did you mean “Dialoggruppa”?"));
  CHECK(log.refused("Fosen dsp").ends_with("did you mean “Fosen DPS”?"));
  CHECK(log.refused("Verdl", {'V'}).ends_with("did you mean “Verdal”?"));
}

TEST_CASE("meant_by: a name that several share is asked back") {
  Named log;
  log.add_group("Brukerrådet", "NAV Molde");
  log.add_group("Brukerrådet", "DPS");
  CHECK(log.refused("brukerrådet") ==
        "brukerrådet has several groups: G1 NAV Molde · G2 DPS / Say which one you mean: G1");
  CHECK(log.refused("Herøy", {'V'}).find("Herøy: 1515") != std::string::npos);
}
