#include <doctest/doctest.h>

#include "kinds/kind.hpp"
#include "records/labels.hpp"
#include "support/caught.hpp"

using namespace dialogg;

namespace {

const records::Reading kReading{*domain::date_from_iso("2026-11-21")};

std::string name_of(const kinds::Kind* kind) {
  return kind == nullptr ? "" : std::string(kind->name);
}

}  // namespace

TEST_CASE("kinds: each is found by its name in the three languages") {
  REQUIRE(kinds::terms().size() == kinds::all().size());
  for (const domain::Term& word : kinds::terms())
    for (const std::string_view name : {word.code, word.nb, word.nn, word.en})
      CHECK(kinds::by_name(name).name == word.code);
}

TEST_CASE("kinds: an unknown name gets a suggestion") {
  CHECK(caught([] { kinds::by_name("visitts"); }) == "unknown kind: “visitts” / did you mean “visits”?");
}

TEST_CASE("kinds: what a table shows are fields that can be read") {
  for (const kinds::Kind& kind : kinds::all()) {
    const auto record = kind.make();
    const records::Fields fields = record->fields(kReading);
    for (const std::string_view column : kind.columns) {
      CAPTURE(kind.name);
      CAPTURE(column);
      const records::Field* field = records::find_field(fields, column);
      REQUIRE(field != nullptr);
      CHECK(field->get);
    }
  }
}

TEST_CASE("kinds: every field has a label") {
  for (const kinds::Kind& kind : kinds::all()) {
    const auto record = kind.make();
    for (const records::Field& field : record->fields(kReading)) {
      CAPTURE(kind.name);
      CAPTURE(field.name);
      CHECK((!field.get || records::label_of(field.key())));
    }
  }
}

TEST_CASE("by_look: a letter and a number, in either case") {
  CHECK(name_of(kinds::by_look("V7")) == "visits");
  CHECK(name_of(kinds::by_look("v7")) == "visits");
  CHECK(name_of(kinds::by_look("k1508")) == "municipalities");
}

TEST_CASE("by_look: no letter of ours, no number, nothing") {
  for (const char* text : {"Z9", "V0", "V", "1508", "Ålesund", "", "V-7"})
    CHECK(kinds::by_look(text) == nullptr);
}

TEST_CASE("by_ref: a name is no reference, nor is a code of no theme") {
  auto database = storage::Database::in_memory();
  CHECK(kinds::by_ref(database, "housing").name == "themes");
  for (const char* word : {"Ålesund", "homes", "Z9"})
    CHECK(caught([&] { kinds::by_ref(database, word); }).find("is not a reference such as V7") !=
          std::string::npos);
}
