#include "records/meeting_fields.hpp"

#include <doctest/doctest.h>

#include "records/fields.hpp"
#include "support/caught.hpp"
#include "support/problems.hpp"
#include "support/value_text.hpp"

using namespace dialogg;
using domain::Meeting;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

namespace {

/// A meeting and its fields on Saturday 21 November 2026.
struct Form {
  Meeting meeting;
  records::Reading reading{std::chrono::year{2026} / 11 / 21};
  records::Fields fields = records::meeting_fields(meeting, reading);

  void set(std::string_view name, const Value& value) {
    records::set_field(*records::find_field(fields, name), value);
  }
  std::string refused(std::string_view name, const Value& value) {
    return caught([&] { set(name, value); });
  }
  std::string shown(std::string_view name) {
    return support::shown(records::find_field(fields, name)->get());
  }
};

}  // namespace

TEST_CASE("meeting_fields: attendance is read as typed or as members, and shown as members") {
  Form form;
  form.set("attended", "nav=3:NAV Ålesund");
  form.set("attended", ValueMembers{{"role", "pårørende"}, {"count", "?"}});
  CHECK(form.shown("attended") ==
        "[{role: \"nav\", count: 3, organisation: \"NAV Ålesund\"}, "
        "{role: \"carer\", count: null, organisation: null}]");
}

TEST_CASE("meeting_fields: a count is a whole number, however it is given") {
  Form form;
  const auto members = [](Value count) { return ValueMembers{{"role", "nav"}, {"count", std::move(count)}}; };
  for (const Value& count : {Value(std::int64_t{-1}), Value("1.5"), Value("tre")})
    CHECK(form.refused("attended", members(count)).find("is not a whole number") != std::string::npos);
  CHECK(form.refused("attended", members(std::int64_t{99'999'999'999})).find("too many") !=
        std::string::npos);
  CHECK(form.refused("drivers", std::int64_t{-1}).find("is not a whole number") != std::string::npos);
  CHECK(form.refused("attended", ValueMembers{{"count", std::int64_t{2}}}) == "is missing");
  CHECK(form.meeting.attended.empty());
}

TEST_CASE("meeting_fields: inline marks are the small records' members") {
  Form form;
  form.set("follow-up", "Kalle inn owner:\"helse og sosial\" due:1.3.");
  form.set("decision", "Starte by:brukere");
  form.set("outcome", "Brukerråd kind:impetus");
  form.set("point", "Klokka er 12:30 from:staff");
  CHECK(form.meeting.follow_ups.at(0).owner == "helse og sosial");
  CHECK(domain::iso(*form.meeting.follow_ups.at(0).due) == "2027-03-01");
  CHECK(form.meeting.decisions.at(0).by == domain::DecidedBy::users);
  CHECK(form.meeting.outcomes.at(0).state == domain::OutcomeState::hoped);
  CHECK(form.meeting.points.at(0) == domain::Point{"Klokka er 12:30", domain::Side::staff});
  CHECK(form.refused("decision", "by:users") == "the text is missing");
}

TEST_CASE("meeting_fields: of every list one can be taken out, and of attendance one role be corrected") {
  Form form;
  for (const records::Field& field : form.fields)
    if (field.arity == records::Field::Arity::repeated && field.where == records::Field::Where::option)
      CHECK_MESSAGE(field.remove, field.name);
  CHECK(records::find_field(form.fields, "attended")->amend);
  CHECK_FALSE(records::find_field(form.fields, "point")->amend);
}

TEST_CASE("meeting_fields: caption, credit and consent are about the photo given last") {
  Form form;
  CHECK(form.refused("caption", "Bordet") == "there is no photo before it: write --photo FILE first");
  form.set("photo", "a  b.jpg");
  form.set("photo", "c.jpg");
  form.set("credit", "Foto");
  form.set("consent", "ja");
  CHECK(form.meeting.photos == std::vector<domain::Photo>{{"a  b.jpg", "", "", domain::Naming::not_asked},
                                                          {"c.jpg", "", "Foto", domain::Naming::yes}});
  CHECK(form.shown("photo").starts_with("[{path: \"a  b.jpg\", caption: null"));
}

TEST_CASE("meeting_fields: a date in the future is refused, and a visit may answer for the date") {
  Form form;
  CHECK(form.refused("date", "i morgen").starts_with("2026-11-22 is in the future"));
  form.meeting = {};
  CHECK(records::missing(form.fields) == std::vector<std::string>{"date", "municipality"});
  form.set("visit", "v7");
  CHECK(records::missing(form.fields).empty());
}

TEST_CASE("set_fields: every fault inside a small record is named with its field and its line") {
  Form form;
  Value second(ValueMembers{{"text", "Ringe"}, {"due", "2027-02-30"}, {"ownr", "meg"}, {"status", "done"}});
  second.line = 7;
  const ValueMembers members{{"visit", "V1"},
                             {"follow_up", ValueList{ValueMembers{{"owner", "meg"}}, second}}};
  std::vector<domain::Problem> problems;
  records::set_fields(form.fields, members, "in", 2, problems);
  CHECK(support::said(problems) ==
        std::vector<std::string>{"in:2: follow_up.text: is missing",
                                 "in:7: follow_up.due: the date “2027-02-30” does not exist",
                                 "in:7: follow_up.ownr: unknown field “ownr”; did you mean “owner”?",
                                 "in:7: follow_up.status: the log fills in this field; leave it out"});
}

TEST_CASE("meeting_fields: an organisation that the log knows needs no quotation marks") {
  Form form;
  form.reading.is_organisation = [](const std::string& words) { return words == "NAV Molde"; };
  form.set("follow-up", "Ringe ansvar:NAV Molde frist:15. januar");
  CHECK(form.meeting.follow_ups.back().text == "Ringe");
  CHECK(form.meeting.follow_ups.back().owner == "NAV Molde");
  CHECK(domain::iso(*form.meeting.follow_ups.back().due) == "2027-01-15");
  form.set("attended", "nav 2:NAV i Aure");
  form.set("follow-up", "Skrive ansvar:NAV i Aure nå");
  CHECK(form.meeting.follow_ups.back().owner == "NAV i Aure");
  form.set("follow-up", "Ringe ansvar:helse og sosial");
  CHECK(form.meeting.follow_ups.back().owner == "helse og sosial");
  form.set("outcome", "Brukerråd type:ny giv status:i gang");
  CHECK(form.meeting.outcomes.back().kind == domain::OutcomeKind::impetus);
  CHECK(form.meeting.outcomes.back().state == domain::OutcomeState::under_way);
  CHECK(form.refused("decision", "Møtes av:felle") ==
        "unknown decision-maker: “felle” / did you mean “felles”?");
  form.set("point", "Møtet kl. 10:00, se http://example.org");
  CHECK(form.meeting.points.back().text == "Møtet kl. 10:00, se http://example.org");
}

TEST_CASE("meeting_fields: what a word of the command line holds") {
  Form form;
  const auto values = [&](std::string_view name, const std::string& word) {
    return records::values_in(*records::find_field(form.fields, name), word);
  };
  using Values = std::vector<std::string>;
  CHECK(values("theme", "rus, bolig") == Values{"rus", "bolig"});
  CHECK(values("attended", "nav 3, ledelse 2") == Values{"nav 3", "ledelse 2"});
  CHECK(values("point", "rus, bolig") == Values{"rus, bolig"});
  CHECK(values("facilitator", "Kari, Ola") == Values{"Kari, Ola"});
  CHECK(values("theme", "\xFF, x") == Values{"\xFF, x"});
}

TEST_CASE("meeting_fields: the host’s own name, as configured, means the host") {
  Form form;
  form.reading.host = "KBT Midt-Norge";
  form.set("point", "Ventelista er lang fra:KBT midt-norge");
  form.set("point", ValueMembers{{"text", "Dialogen er god"}, {"from", "kbt midt-norge"}});
  form.set("point", "Ventelista er lang fra:\"Brukerne\"");
  CHECK(form.shown("point") ==
        "[{text: \"Ventelista er lang\", from: \"host\"}, {text: \"Dialogen er god\", from: \"host\"}, "
        "{text: \"Ventelista er lang\", from: \"users\"}]");
  form.reading.host = "";
  CHECK(form.refused("point", "Ventelista fra:\"KBT midt-norge\"").find("unknown side") != std::string::npos);
}
