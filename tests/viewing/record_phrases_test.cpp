#include "viewing/record_phrases.hpp"

#include <doctest/doctest.h>

#include "kinds/kind.hpp"
#include "records/fields.hpp"

using namespace dialogg;
using domain::Value;
using domain::ValueList;

namespace {

const viewing::Wording kWording(messages::Language::english);

}  // namespace

TEST_CASE("record_phrase: every value of a list is there, whichever field of whichever kind holds it") {
  const records::Reading reading{};
  for (const kinds::Kind& kind : kinds::all()) {
    const auto record = kind.make();
    for (records::Field field : record->fields(reading)) {
      if (!field.get)
        continue;
      CAPTURE(kind.name);
      CAPTURE(field.name);
      field.get = [] { return Value(ValueList{Value("the first"), Value("the second")}); };
      const std::string phrase = viewing::record_phrase({field}, kWording);
      CHECK(phrase.find("the first\n") != std::string::npos);
      CHECK(phrase.find("the second\n") != std::string::npos);
    }
  }
}

TEST_CASE(
    "record_phrase: one value stands beside its label, paragraphs below it, and nothing of what is unknown") {
  std::string said = "one";
  const records::Fields fields{records::text("title", messages::Message::option_text, said)};
  CHECK(viewing::record_phrase(fields, kWording) == "Title: one\n");
  said = "one\n\ntwo";
  CHECK(viewing::record_phrase(fields, kWording) == "Title:\n  one\n\n  two\n");
  said.clear();
  CHECK(viewing::record_phrase(fields, kWording).empty());
}
