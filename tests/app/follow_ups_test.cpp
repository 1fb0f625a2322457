#include "app/follow_ups.hpp"

#include <doctest/doctest.h>

#include "app/municipalities.hpp"
#include "domain/dates/dates.hpp"
#include "storage/follow_up_store.hpp"
#include "support/caught.hpp"
#include "support/full_log.hpp"

using namespace dialogg;
using domain::FollowUp;
using domain::Naming;

namespace {

struct Errands : support::FullLog {
  FollowUp add(const std::string& subject, const std::string& text = "Ringe") {
    FollowUp follow_up{.text = text};
    app::set_subject(desk, follow_up, subject);
    app::add_follow_up(desk, follow_up);
    return app::require_follow_up(database, follow_up.id);
  }
  std::string refused(const std::string& subject) {
    return caught([&] { add(subject); });
  }
};

}  // namespace

TEST_CASE(
    "add_follow_up: for any record that has errands, with the place and the group that follow from it") {
  Errands log;
  for (const auto& [subject, place] : {std::pair("M1", "Molde"),
                                       {"V1", "Molde"},
                                       {"A1", "Molde"},
                                       {"P1", "Molde"},
                                       {"E1", "Ålesund"},
                                       {"G1", "Molde"},
                                       {"K1506", "Molde"},
                                       {"", ""}}) {
    CAPTURE(subject);
    const FollowUp added = log.add(subject);
    CHECK(domain::subject_of(added) == subject);
    CHECK(added.municipality.name == place);
  }
  CHECK(log.add("G1").group.name == "Gruppa");
  CHECK(log.add("V1").group.name == "Gruppa");
  CHECK(log.add("K1506").group.none());
}

TEST_CASE("add_follow_up: readers outside are told of a meeting's and a group's alone") {
  Errands log;
  for (const char* told : {"M1", "G1"}) CHECK(domain::may_be_told(log.add(told)));
  for (const char* kept : {"V1", "A1", "P1", "E1", "K1506", ""})
    CHECK_FALSE(domain::may_be_told(log.add(kept)));
}

TEST_CASE("add_follow_up: for a visit that several share, it is all of theirs") {
  Errands log;
  domain::Visit visit;
  visit.municipality.given = "Verdal";
  visit.with = {log.municipality("Levanger")};
  visit.date = domain::partial_date_from_iso("2026-12-10");
  app::plan_visit(log.desk, visit);
  const FollowUp added = log.add(visit.id.ref());
  CHECK(domain::name_of(added) == "Verdal, Levanger");
  domain::Filter filter;
  filter.municipality = log.municipality("Levanger").id;
  std::string refs;
  storage::FollowUpStore(log.database).for_each(filter, [&](const FollowUp& one) { refs += one.id.ref(); });
  CHECK(refs == added.id.ref());
}

TEST_CASE(
    "set_subject: of other kinds there are none, and the record must be there; a municipality is added") {
  Errands log;
  CHECK(log.refused("C1").starts_with("C1 has no follow-ups / Give a meeting"));
  CHECK(log.refused("housing").starts_with("housing has no follow-ups"));
  CHECK(log.refused("V9").starts_with("there is no V9 in the log"));
  log.desk.notices.clear();
  CHECK(log.add("K5020").municipality.name == "Osen");
  CHECK(log.desk.notices.size() == 1);
}

TEST_CASE(
    "add_follow_up: a day without a year is the first after what has been, and after today for what is to "
    "come") {
  Errands log;
  const auto due = [&](const std::string& subject, const char* words) {
    FollowUp follow_up{.text = "Ringe"};
    follow_up.due = domain::read_date(words, support::kToday, domain::Direction::future);
    follow_up.due_words = words;
    app::set_subject(log.desk, follow_up, subject);
    app::add_follow_up(log.desk, follow_up);
    return domain::iso(follow_up.due.value());
  };
  CHECK(due("M1", "20.11.") == "2026-11-20");  // the meeting was that day
  CHECK(due("V1", "1.12.") == "2026-12-01");   // the visit is two days later
  CHECK(due("", "20.11.") == "2027-11-20");
}

TEST_CASE(
    "add_follow_up: what readers are told of is looked through for who may not be named, an errand is not") {
  Errands log;
  domain::Group group{.name = "Rådet", .municipality = log.municipality("Frøya"), .naming = Naming::no};
  app::add_group(log.desk, group);
  log.desk.warnings.clear();
  log.add("K5014", "Spørre om vi kan navngi Frøya");
  CHECK(log.desk.warnings.empty());
  log.add(group.id.ref(), "Spørre om vi kan navngi Frøya");
  CHECK(log.desk.warnings.size() == 1);
}

TEST_CASE("a record with follow-ups is not removed: they are moved first") {
  Errands log;
  const domain::Visit visit = log.visit("Aure", "2026-12-10", domain::VisitStatus::proposed);
  const FollowUp for_visit = log.add(visit.id.ref());
  CHECK(caught([&] { app::remove_visit(log.desk, visit.id); }) ==
        visit.id.ref() + " cannot be removed: " + for_visit.id.ref() + " refers to it / Connect " +
            for_visit.id.ref() + " with something else first: dialogg move " + for_visit.id.ref() +
            " --to …");
  const FollowUp for_place = log.add("K5020");
  CHECK(caught([&] {
          app::remove_municipality(log.desk, app::require_municipality(log.database, "K5020"));
        }).starts_with("K5020 cannot be removed: " + for_place.id.ref()));
  log.add("A1");
  CHECK(caught([&] { app::remove_approach(log.desk, {1}); }).starts_with("A1 cannot be removed"));
  log.add("P1");
  CHECK(caught([&] { app::remove_pass_on(log.desk, {1}); }).starts_with("P1 cannot be removed"));
}
