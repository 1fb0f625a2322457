#include "viewing/wording.hpp"

#include <doctest/doctest.h>

#include "domain/decision.hpp"
#include "records/fields.hpp"

using namespace dialogg;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Language;
using viewing::Wording;

namespace {

records::Field field_named(std::string name) {
  return records::shown(std::move(name), nullptr);
}

domain::Theme theme() {
  return {.stamp = {}, .code = "housing", .nb = "Bolig", .nn = "Bustad", .en = "Housing"};
}

}  // namespace

TEST_CASE("label: in the user's language, else the key") {
  CHECK(Wording(Language::bokmaal).label("municipality_name") == "Kommune");
  CHECK(Wording(Language::nynorsk).label("reason") == "Grunngjeving");
  CHECK(Wording(Language::english).label("no_such_field") == "no such field");
}

TEST_CASE("value: codes by their names, the rest as it is") {
  records::Field field = field_named("by");
  field.terms = domain::terms_of<domain::DecidedBy>();
  CHECK(Wording(Language::bokmaal).value(field, "staff") == "de ansatte");
  CHECK(Wording(Language::english).value(field, "somebody") == "somebody");
  CHECK(Wording(Language::bokmaal).value(field, Value(true)) == "ja");
  CHECK(Wording(Language::bokmaal).value(field, Value(std::int64_t{90})) == "90");
  CHECK(Wording(Language::bokmaal).value(field, Value()).empty());
}

TEST_CASE("value: themes by the log's vocabulary, an unknown one by its code") {
  const Wording wording(Language::nynorsk, {theme()});
  CHECK(wording.value(field_named("theme"), ValueList{"housing", "gone"}) == "Bustad, gone");
}

TEST_CASE("values: a small record is its text, and the rest in brackets") {
  records::Field field = field_named("decision");
  field.member_terms = [](std::string_view key) {
    return key == "by" ? domain::terms_of<domain::DecidedBy>() : std::vector<domain::Term>();
  };
  const ValueMembers decision{{"ref", "D1"}, {"text", "Start opp"}, {"by", "users"}, {"due", Value()}};
  CHECK(Wording(Language::bokmaal).values(field, ValueList{decision}) ==
        std::vector<std::string>{"Start opp (Ref.: D1; Besluttet av: brukerne)"});
}

TEST_CASE("machine_value: codes, and a list's values with semicolons") {
  CHECK(viewing::machine_value(ValueList{"housing", "work"}) == "housing;work");
  CHECK(viewing::machine_value(Value(std::int64_t{7})) == "7");
  CHECK(viewing::machine_value(Value()).empty());
}
