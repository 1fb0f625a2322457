#include "app/examples.hpp"

#include <doctest/doctest.h>

#include "storage/example_store.hpp"
#include "storage/meeting_store.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::ErrorKind;
using domain::Example;
using domain::ExampleStatus;
using support::error_of;

namespace {

/// A desk on an empty log, on 21 November 2026.
struct Office {
  storage::Database database = storage::Database::in_memory();
  storage::Operation operation{database, "test", "2026-11-21T09:30:00Z"};
  int uids = 0;
  app::Desk desk{operation, *domain::date_from_iso("2026-11-21"), [this] { return next_uid(); }, {}, {}};

  std::string next_uid() {
    const std::string number = std::to_string(++uids);
    return std::string(32 - number.size(), '0') + number;
  }
  Example record(Example example) {
    app::record_example(desk, example);
    return example;
  }
  Example stored(const Example& example) { return app::require_example(database, example.id); }
  /// In Ålesund on 12 November.
  domain::MeetingId add_meeting() {
    Example throwaway = record(from("Ålesund", "Til kommunen"));
    domain::Meeting meeting{.kind = domain::MeetingKind::dialogue_meeting};
    meeting.stamp = desk.new_stamp();
    meeting.date = domain::partial_date_from_iso("2026-11-12");
    meeting.municipality = throwaway.municipality;
    storage::MeetingStore(database).insert(meeting);
    app::remove_example(desk, throwaway.id);
    desk.notices.clear();
    return meeting.id;
  }
  static Example titled(const char* title) {
    Example example;
    example.title = title;
    return example;
  }
  static Example from(const char* municipality, const char* title) {
    Example example = titled(title);
    example.municipality.given = municipality;
    return example;
  }
  static std::vector<std::string> said(const std::vector<messages::Phrase>& phrases) {
    std::vector<std::string> lines;
    for (const messages::Phrase& phrase : phrases) lines.push_back(support::said(phrase));
    return lines;
  }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("record_example: heard today, published and not asked about, unless it says otherwise") {
  Office office;
  const Example example = office.stored(office.record(Office::titled("Brukerråd")));
  CHECK(example.heard_on->iso() == "2026-11-21");
  CHECK(example.status == ExampleStatus::published);
  CHECK(example.naming == domain::Naming::not_asked);
  CHECK(office.desk.notices.empty());
  CHECK(office.desk.warnings.empty());
}

TEST_CASE("record_example: date and municipality are the meeting's") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.meeting = office.add_meeting();
  example = office.stored(office.record(example));
  CHECK(example.heard_on->iso() == "2026-11-12");
  CHECK(example.municipality.ref() == "K1508");
  CHECK(office.desk.notices.empty());
}

TEST_CASE("record_example: says so where it comes from elsewhere than the meeting") {
  Office office;
  Example example = Office::from("Molde", "Brukerråd");
  example.meeting = office.add_meeting();
  example = office.record(example);
  CHECK(office.stored(example).municipality.ref() == "K1506");
  CHECK(Office::said(office.desk.notices) ==
        Lines{"K1506 Molde was added to the log.",
              example.id.ref() + " is from Molde, but was heard at the meeting M1 in Ålesund."});
}

TEST_CASE("record_example: refuses a meeting that is not there, and a date other than the meeting's") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.meeting = domain::MeetingId{3};
  CHECK(error_of([&] { office.record(example); }).kind == ErrorKind::not_found);
  example.meeting = office.add_meeting();
  example.heard_on = domain::partial_date_from_iso("2026-11-13");
  CHECK(error_of([&] { office.record(example); }).kind == ErrorKind::invalid);
  example.heard_on = domain::partial_date_from_iso("2026-11-12");
  CHECK(office.record(example).id);
}

TEST_CASE("record_example: refuses the future, a month of it too") {
  Office office;
  for (const char* date : {"2026-11-22", "2026-12", "2027"}) {
    Example example = Office::titled("Brukerråd");
    example.heard_on = domain::partial_date_from_iso(date);
    CHECK(error_of([&] { office.record(example); }).kind == ErrorKind::invalid);
  }
  Example this_month = Office::titled("Brukerråd");
  this_month.heard_on = domain::partial_date_from_iso("2026-11");
  CHECK(office.record(this_month).id);
}

TEST_CASE("record_example: refuses no title, an unknown theme, and withdrawn from the start") {
  Office office;
  CHECK(error_of([&] { office.record({}); }).kind == ErrorKind::invalid);
  Example example = Office::titled("Brukerråd");
  example.themes = {"skuleveg"};
  CHECK(error_of([&] { office.record(example); }).kind == ErrorKind::invalid);
  example.themes = {};
  example.status = ExampleStatus::withdrawn;
  CHECK(error_of([&] { office.record(example); }).kind == ErrorKind::invalid);
}

TEST_CASE("record_example: themes by any of their names become codes, each once") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.themes = {"Skule og opplæring", "rus", "school"};
  CHECK(office.stored(office.record(example)).themes == Lines{"school", "substance-use"});
}

TEST_CASE("record_example: notices an effect that is nobody's claim, and a draft") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.effect = "Flere blir hørt.";
  example.status = ExampleStatus::draft;
  office.record(example);
  CHECK(Office::said(office.desk.notices) ==
        Lines{"E1 does not say whose claim the effect is: dialogg edit E1 --claimed-by municipality",
              "E1 is a draft. Publish it: dialogg publish-example E1"});
}

TEST_CASE("record_example: warns of personal data in any text") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.lessons = "Ring 912 34 567";
  example.photos = {{"a.jpg", "kari@example.org"}};
  office.record(example);
  CHECK(Office::said(office.desk.warnings) ==
        Lines{"“Lessons” contains what looks like a phone number: 912 34 567",
              "“Photos” contains an e-mail address: kari@example.org"});
}

TEST_CASE("record_example: warns where a text names the municipality that may not be named") {
  Office office;
  Example example = Office::from("Trondheim", "Trondheims modell");
  example.summary = "Fra Tråante.";
  example.effect = "Trondheimsmodellen";
  example.practice = "Sykehuset i trondheimsfjorden.";
  example.claimed_by = domain::ClaimedBy::host;
  office.record(example);
  CHECK(
      Office::said(office.desk.warnings) ==
      Lines{
          "E1 names Trondheim, which may not be named (in “Title”, “Summary”, “Practice”, “Effect”); reword "
          "it, or once the municipality has agreed: dialogg edit E1 --naming yes"});
}

TEST_CASE("record_example: the name may stand where it may be named") {
  Office office;
  Example example = Office::from("Trondheim", "Trondheims modell");
  example.naming = domain::Naming::yes;
  office.record(example);
  CHECK(office.desk.warnings.empty());
}

TEST_CASE("record_example: warns of the same title from the same municipality, and stores it") {
  Office office;
  office.record(Office::from("Molde", "Nytt brukarorgan"));
  office.record(Office::from("Ålesund", "Nytt brukarorgan"));
  CHECK(office.desk.warnings.empty());
  office.record(Office::from("1506", "nytt brukarorgan!"));
  CHECK(Office::said(office.desk.warnings) == Lines{"E3 has the same title and municipality as E1. Is it the "
                                                    "same example? Remove one: dialogg remove E3"});
}

TEST_CASE("edit_example: keeps the date it had, and follows a meeting it is given") {
  Office office;
  const domain::MeetingId meeting = office.add_meeting();
  Example example = Office::titled("Brukerråd");
  example.heard_on = domain::partial_date_from_iso("2025");
  example = office.record(example);
  example.level = domain::Level::system;
  app::edit_example(office.desk, example);
  CHECK(office.stored(example).heard_on->iso() == "2025");
  example.meeting = meeting;
  app::edit_example(office.desk, example);
  CHECK(office.stored(example).heard_on->iso() == "2026-11-12");
  CHECK(office.stored(example).municipality.ref() == "K1508");
}

TEST_CASE("edit_example: does not withdraw, and drops the reason of one that is no longer withdrawn") {
  Office office;
  Example example = office.record(Office::titled("Brukerråd"));
  example.status = ExampleStatus::withdrawn;
  CHECK(error_of([&] { app::edit_example(office.desk, example); }).kind == ErrorKind::invalid);
  example = office.stored(example);
  app::withdraw_example(office.desk, example, "avviklet");
  app::edit_example(office.desk, example);
  CHECK(office.stored(example).reason == "avviklet");
  example.status = ExampleStatus::draft;
  app::edit_example(office.desk, example);
  CHECK(office.stored(example).reason.empty());
}

TEST_CASE("publish_example: a draft and a withdrawn one, not one that is published") {
  Office office;
  Example example = Office::titled("Brukerråd");
  example.status = ExampleStatus::draft;
  example = office.record(example);
  app::publish_example(office.desk, example);
  CHECK(office.stored(example).status == ExampleStatus::published);
  CHECK(error_of([&] { app::publish_example(office.desk, example); }).kind == ErrorKind::conflict);
  app::withdraw_example(office.desk, example, "avviklet");
  app::publish_example(office.desk, example);
  CHECK(office.stored(example).status == ExampleStatus::published);
  CHECK(office.stored(example).reason.empty());
}

TEST_CASE("withdraw_example: keeps the reason; twice is a conflict") {
  Office office;
  Example example = office.record(Office::titled("Brukerråd"));
  app::withdraw_example(office.desk, example, "avviklet");
  CHECK(office.stored(example).status == ExampleStatus::withdrawn);
  CHECK(office.stored(example).reason == "avviklet");
  CHECK(error_of([&] { app::withdraw_example(office.desk, example, "igjen"); }).kind == ErrorKind::conflict);
}

TEST_CASE("remove_example: once") {
  Office office;
  const Example example = office.record(Office::titled("Brukerråd"));
  app::remove_example(office.desk, example.id);
  CHECK(error_of([&] { app::remove_example(office.desk, example.id); }).kind == ErrorKind::not_found);
}
