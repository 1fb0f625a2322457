#include "viewing/change_words.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using messages::Language;
using storage::FieldChange;
using viewing::ChangeWords;
using viewing::Wording;

namespace {

ChangeWords in(Language language) {
  return ChangeWords(
      Wording(language, {{.stamp = {}, .code = "housing", .nb = "Bolig", .nn = "Bustad", .en = "Housing"}}));
}

std::string said(Language language, const FieldChange& change) {
  return in(language).said(change);
}

FieldChange change(std::string record, std::string field, std::optional<std::string> before,
                   std::optional<std::string> after) {
  return {FieldChange::Kind::changed, std::move(record), std::move(field), std::move(before),
          std::move(after)};
}

}  // namespace

TEST_CASE("change: a field has its label, and a code the name of its own record's vocabulary") {
  CHECK(said(Language::bokmaal, change("V1", "status", "proposed", "agreed")) ==
        "Status: foreslått → avtalt");
  CHECK(said(Language::nynorsk, change("P1", "state", "trial", {})) == "Status: blir prøvd ut → –");
  CHECK(said(Language::bokmaal, change("D1", "decided_by", {}, "users")) == "Besluttet av: – → brukerne");
  CHECK(said(Language::bokmaal, change("A1", "made_by", "host", "municipality")) ==
        "Fra: kompetansesenteret → kommunen");
  CHECK(said(Language::english, change("E1", "title", "A", "B")) == "Title: A → B");
  CHECK(said(Language::bokmaal, change("V1", "municipality", "K1508", "K1506")) == "Kommune: K1508 → K1506");
}

TEST_CASE("change: of a list, it names the list and what of it") {
  CHECK(said(Language::bokmaal, change("M1", "attendance.count", "3", "4")) == "Til stede, Antall: 3 → 4");
  CHECK(said(Language::nynorsk, change("M1", "attendance.role", "nav", "peer-worker")) ==
        "Til stades, Rolle: NAV → erfaringskonsulentar");
  CHECK(said(Language::bokmaal, change("M1", "point.raised_by", {}, "staff")) ==
        "Innspill, Fra: – → de ansatte");
  CHECK(said(Language::bokmaal, change("V1", "invited", "nav", "carer")) == "Inviterte: NAV → pårørende");
  CHECK(said(Language::bokmaal, change("V1", "theme", {}, "housing")) == "Tema: – → Bolig");
}

TEST_CASE("change: only the new value of a new record, and of what is no record the names there are") {
  CHECK(said(Language::bokmaal, {FieldChange::Kind::added, "V1", "date", {}, "2026-12-03"}) ==
        "Dato: 2026-12-03");
  CHECK(said(Language::bokmaal, {FieldChange::Kind::added, "?", "date", {}, "2026-12-03"}) ==
        "Dato: 2026-12-03");
}
