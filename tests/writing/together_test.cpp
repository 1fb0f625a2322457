#include "writing/together.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"

using namespace dialogg;
using domain::Error;
using domain::ErrorKind;
using messages::Language;
using messages::Message;
using writing::Done;
using writing::Together;

namespace {

Done done(const std::string& ref) {
  return {{ref}, {Message::quoted, {ref}}, writing::Effect::stored, ref + "\n"};
}

std::function<std::optional<Done>()> fails(ErrorKind kind, Message message) {
  return [=]() -> std::optional<Done> { throw Error(kind, message); };
}

}  // namespace

TEST_CASE("Together: what was done is one, in its order") {
  Together together;
  together.try_to("F1", [] { return done("F1"); });
  together.try_to("F1", [] { return std::nullopt; });
  together.try_to("F2", [] { return done("F2"); });
  const Done all = together.all();
  CHECK(all.refs == std::vector<std::string>{"F1", "F2"});
  CHECK(messages::say(Language::english, all.sentence) == "“F1”\n“F2”");
  CHECK(all.details == "F1\nF2\n");
  CHECK(all.effect == writing::Effect::stored);
}

TEST_CASE("Together: nothing is stored where nothing of it had an effect") {
  Together together;
  Done idle = done("F1");
  idle.effect = writing::Effect::none;
  together.try_to("F1", [&] { return idle; });
  together.try_to("F2", [&] { return idle; });
  CHECK(together.all().effect == writing::Effect::none);
}

TEST_CASE("Together: one fault alone is thrown as it is") {
  Together together;
  together.try_to("F1", fails(ErrorKind::conflict, Message::visit_without_municipality));
  try {
    together.all();
    FAIL("nothing was thrown");
  } catch (const Error& error) {
    CHECK(error.message.message == Message::visit_without_municipality);
    CHECK(error.problems.empty());
  }
}

TEST_CASE(
    "Together: of several, every fault is told with what it was about; the first one's kind is the error's") {
  Together together;
  together.try_to("F1", fails(ErrorKind::conflict, Message::visit_without_municipality));
  together.try_to("F2", [] { return done("F2"); });
  together.try_to("F3", fails(ErrorKind::not_found, Message::forms_text_missing));
  try {
    together.all();
    FAIL("nothing was thrown");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::conflict);
    REQUIRE(error.problems.size() == 2);
    CHECK(error.problems[0].source == "F1");
    CHECK(error.problems[1].source == "F3");
    CHECK(error.problems[1].message.message == Message::forms_text_missing);
  }
}

TEST_CASE("Together: a fault of the disk ends it at once") {
  Together together;
  CHECK_THROWS_AS(together.try_to("F1", fails(ErrorKind::storage, Message::forms_text_missing)), Error);
}
