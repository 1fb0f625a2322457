#include "privacy/people.hpp"

#include <doctest/doctest.h>

using namespace dialogg;
using Names = std::vector<std::string_view>;

namespace {

const privacy::People& people() {
  static const privacy::People kPeople({"Kari Nordmann", "Ola Bø", "Åse"});
  return kPeople;
}

Names named_in(const std::string& text) {
  return people().named_in(privacy::SearchedText(text));
}

}  // namespace

TEST_CASE("People: named in a text, in any way in which it can be read, each once") {
  CHECK(named_in("Takk til Kari Nordmann, og til Kari igjen. Kari Nordmann!") == Names{"Kari Nordmann"});
  CHECK(named_in("Nordmann, Kari og Ola Bø") == Names{"Kari Nordmann", "Ola Bø"});
  CHECK(named_in("**Kari** Nord&shy;mann") == Names{"Kari Nordmann"});
  CHECK(named_in("Kari\nNordmann") == Names{"Kari Nordmann"});
  CHECK(named_in("Kari og nordmenn, Ola i Bodø").empty());
  CHECK(named_in("Åse").empty());  // one name alone is only looked for as the whole of a text
}

TEST_CASE("People: the whole of a text") {
  for (const char* text : {"Kari Nordmann", "K. Nordmann", "Åse", "kari nordmanns"})
    CHECK_MESSAGE(people().is_one(text), std::string(text));
  for (const char* text : {"", "Kari Nordmann og Ola Bø", "Kari Nordmann fra Molde", "Åsen"})
    CHECK_FALSE_MESSAGE(people().is_one(text), std::string(text));
}
