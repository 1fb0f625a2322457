// A text field that somebody adds to meetings, and says nothing of: readers do not get it, and what stands in it is read.

#include "privacy/masking.hpp"

#include <doctest/doctest.h>

#include "app/scrutiny.hpp"
#include "records/fields.hpp"
#include "records/meeting_fields.hpp"
#include "support/log.hpp"

using namespace dialogg;
using messages::Message;

namespace {

struct Added {
  domain::Meeting meeting{.id = {3}, .place = "Rådhuset"};
  domain::FreeText language = "nynorsk, ring 98765432";
  records::Reading reading{};
  records::Fields fields = records::meeting_fields(meeting, reading);

  Added() { fields.push_back(records::text("language", Message::option_text, language)); }
};

}  // namespace

TEST_CASE("a field that is added to meetings is shown to nobody outside, named or not") {
  for (const bool named : {true, false}) {
    Added added;
    privacy::mask(added.fields, named);
    CHECK(added.language.empty());
    CHECK(added.meeting.place.empty() == !named);
  }
}

TEST_CASE("a field that is added to meetings is read when it is written") {
  Added added;
  support::Log log;
  app::scrutinise(log.desk, added.fields, "M3", {});
  REQUIRE(log.desk.warnings.size() == 1);
  CHECK(messages::say(messages::Language::english, log.desk.warnings[0]).find("98765432") !=
        std::string::npos);
}

TEST_CASE("a field that is said to be open is shown, and one where the place may be named goes with it") {
  for (const bool named : {true, false}) {
    Added open, where_named;
    open.fields.back() = records::open(std::move(open.fields.back()));
    where_named.fields.back() = records::where_named(std::move(where_named.fields.back()));
    privacy::mask(open.fields, named);
    privacy::mask(where_named.fields, named);
    CHECK_FALSE(open.language.empty());
    CHECK(where_named.language.empty() == !named);
  }
}
