#include "writing/removals.hpp"

#include <doctest/doctest.h>

#include "records/meeting_fields.hpp"
#include "storage/theme_store.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Meeting;

namespace {

/// A meeting with something in its lists, and what is taken out of them.
struct Form {
  support::Log log;
  Meeting meeting;
  records::Reading reading{support::kToday};
  records::Fields fields = records::meeting_fields(meeting, reading);
  viewing::Wording wording{messages::Language::english, storage::ThemeStore(log.database).all()};
  writing::Removals removals{log.database, wording};

  Form() {
    meeting.points = {{"Waiting lists", domain::Side::users}, {"Housing", {}}, {"Work", {}}};
    meeting.themes = {"substance-use", "housing"};
    meeting.facilitators = {"Kari", "Ola"};
    meeting.attended = {{domain::Role::nav, 3, ""}, {domain::Role::carer, 2, ""}};
    meeting.decisions = {{.id = {3}, .text = "Meet again"}, {.id = {4}, .text = "Start a group"}};
  }

  void add(std::string_view name, const std::string& word) {
    removals.add(*records::find_field(fields, name), word);
  }
  std::string refused(std::string_view name, const std::string& word) {
    return caught([&] { add(name, word); });
  }
};

}  // namespace

TEST_CASE("removals: by the numbers that were shown, whatever else goes") {
  Form form;
  form.add("point", "1");
  form.add("point", "2");
  form.add("facilitator", "1");
  form.removals.apply();
  REQUIRE(form.meeting.points.size() == 1);
  CHECK(form.meeting.points.front().text == "Work");
  CHECK(form.meeting.facilitators == domain::FreeTexts{"Ola"});
}

TEST_CASE("removals: by what it says, a theme in any language") {
  Form form;
  form.add("point", "waiting lists");
  form.add("theme", "Rus");
  form.removals.apply();
  CHECK(form.meeting.points.size() == 2);
  CHECK(form.meeting.themes == std::vector<std::string>{"housing"});
}

TEST_CASE("removals: several at once where a comma divides them") {
  Form form;
  form.add("theme", "Rus, bolig");
  form.add("attended", "nav, pårørende");
  form.removals.apply();
  CHECK(form.meeting.themes.empty());
  CHECK(form.meeting.attended.empty());
}

TEST_CASE("removals: by its reference what has one, not by a number that is not shown") {
  Form form;
  form.add("decision", "d3");
  CHECK(
      form.refused("decision", "2").starts_with("“2” is not in “Decisions” / It has: Meet again (Ref.: D3"));
  form.removals.apply();
  REQUIRE(form.meeting.decisions.size() == 1);
  CHECK(form.meeting.decisions.front().id.value == 4);
}

TEST_CASE("removals: what is not there is refused, and nothing is taken") {
  Form form;
  CHECK(form.refused("point", "9") == "“Points raised” has no number 9: the last is 3");
  CHECK(form.refused("point", "0").starts_with("“Points raised” has no number 0"));
  CHECK(form.refused("point", "99999999999999999999999").find("has no number") != std::string::npos);
  CHECK(form.refused("theme", "work") == "“work” is not in “Themes” / It has: Substance use, Housing");
  CHECK(form.refused("theme", "housng") == "unknown theme: “housng” / did you mean “housing”?");
  CHECK(form.refused("photo", "1") == "there is nothing to take away in “Photos”");
  form.removals.apply();
  CHECK(form.meeting.points.size() == 3);
}
