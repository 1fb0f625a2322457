// References by name, where a log can be asked.

#include <doctest/doctest.h>

#include "records/fields.hpp"
#include "support/caught.hpp"

using namespace dialogg;

namespace {

records::Reading asking(std::string& asked) {
  records::Reading reading{};
  reading.reference_of = [&asked](const std::string& name, char letter) {
    asked += letter + name + " ";
    return std::string(1, letter) + "7";
  };
  return reading;
}

}  // namespace

TEST_CASE("reference: a name is looked up, a reference and nothing at all are not") {
  std::string asked;
  const records::Reading reading = asking(asked);
  std::optional<domain::VisitId> visit;
  const records::Field field = records::reference("visit", messages::Message::option_text, visit, reading);
  field.set(domain::Value(" v3 "));
  CHECK(visit->ref() == "V3");
  field.set(domain::Value(""));
  CHECK_FALSE(visit);
  CHECK(asked.empty());
  field.set(domain::Value(" verdal "));
  CHECK(visit->ref() == "V7");
  CHECK(asked == "Vverdal ");
}

TEST_CASE("reference: one of another kind is refused, and a name where nobody can be asked") {
  std::string asked;
  const records::Reading reading = asking(asked), deaf{};
  std::optional<domain::VisitId> visit;
  const auto refused = [&](const records::Reading& by, const char* given) {
    return caught([&] {
      records::reference("visit", messages::Message::option_text, visit, by).set(domain::Value(given));
    });
  };
  CHECK(refused(reading, "M3") == "“M3” is not a reference such as V7");
  CHECK(asked.empty());
  CHECK(refused(deaf, "verdal") == "“verdal” is not a reference such as V7");
}
