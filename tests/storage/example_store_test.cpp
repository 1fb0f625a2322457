#include "storage/example_store.hpp"

#include <doctest/doctest.h>

#include "storage/municipality_store.hpp"

namespace {

using dialogg::domain::Example;
using dialogg::domain::Filter;
using dialogg::domain::MunicipalityLink;
using dialogg::domain::PartialDate;
using dialogg::storage::Database;
using dialogg::storage::ExampleStore;
namespace domain = dialogg::domain;

domain::Stamp stamp(int number) {
  std::string uid = std::to_string(number);
  uid.insert(0, 32 - uid.size(), '0');
  return {uid, "2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z"};
}

MunicipalityLink add_municipality(Database& database, const char* number, const char* name) {
  domain::Municipality municipality;
  municipality.stamp = stamp(9'000);
  municipality.stamp.uid.replace(0, 4, number);
  municipality.number = number;
  municipality.name = municipality.official_name = name;
  municipality.county = "Møre og Romsdal";
  dialogg::storage::MunicipalityStore(database).insert(municipality);
  return {"", municipality.id, number, name, municipality.county};
}

Example titled(const char* title, const char* heard_on = "2026-11-20") {
  static int number = 0;
  Example example;
  example.stamp = stamp(++number);
  example.title = title;
  example.heard_on = domain::partial_date_from_iso(heard_on);
  return example;
}

Example add(Database& database, Example example) {
  ExampleStore(database).insert(example);
  return example;
}

std::string titles(Database& database, const Filter& filter = {}) {
  std::string titles;
  ExampleStore(database).for_each(filter,
                                  [&](const Example& example) { titles += example.title.written() + ";"; });
  return titles;
}

Example full_card(Database& database) {
  Example example = titled("Individuelle samtaler med alle elever");
  example.summary = "Alle elever får en samtale.";
  example.municipality = add_municipality(database, "1508", "Ålesund");
  example.naming = domain::Naming::yes;
  example.level = domain::Level::service;
  example.themes = {"school", "children-youth"};
  example.target_group = "elever";
  example.challenge = "Få blir sett.";
  example.practice = "Én samtale\n\ni året.";
  example.carried_out_by = "helsesykepleier";
  example.user_part = "Elevrådet var med.";
  example.effect = "De mente at flere blir fanget opp.";
  example.claimed_by = domain::ClaimedBy::municipality;
  example.prerequisites = "tid";
  example.obstacles = "rom";
  example.lessons = "Begynn tidlig.";
  example.maturity = domain::Maturity::operation;
  example.source = "dialogmøtet";
  example.status = domain::ExampleStatus::withdrawn;
  example.reason = "avviklet";
  example.photos = {{"samtale.jpg", "En samtale", "Kari Foto", domain::Naming::yes}, {"skole.jpg"}};
  return example;
}

void check_same(const Example& a, const Example& b) {
  CHECK(a.id == b.id);
  CHECK(a.stamp.uid == b.stamp.uid);
  CHECK(a.title == b.title);
  CHECK(a.summary == b.summary);
  CHECK(a.meeting == b.meeting);
  CHECK(a.municipality.name == b.municipality.name);
  CHECK(a.municipality.ref() == b.municipality.ref());
  CHECK(a.heard_on == b.heard_on);
  CHECK(a.naming == b.naming);
  CHECK(a.level == b.level);
  CHECK(a.themes == b.themes);
  for (const auto text : {&Example::target_group, &Example::challenge, &Example::practice,
                          &Example::carried_out_by, &Example::user_part, &Example::effect,
                          &Example::prerequisites, &Example::obstacles, &Example::lessons})
    CHECK(a.*text == b.*text);
  CHECK(a.claimed_by == b.claimed_by);
  CHECK(a.maturity == b.maturity);
  CHECK(a.source == b.source);
  CHECK(a.status == b.status);
  CHECK(a.reason == b.reason);
  CHECK(a.photos == b.photos);
}

}  // namespace

TEST_CASE("example store: finds a full card as it was stored") {
  Database database = Database::in_memory();
  const Example stored = add(database, full_card(database));
  const auto found = ExampleStore(database).find(stored.id);
  REQUIRE(found);
  check_same(*found, stored);
}

TEST_CASE("example store: finds a card with nothing but a title") {
  Database database = Database::in_memory();
  const Example stored = add(database, titled("✨ !"));
  const auto found = ExampleStore(database).find(stored.id);
  REQUIRE(found);
  CHECK(found->title == "✨ !");
  CHECK(found->municipality.none());
  CHECK_FALSE(found->meeting);
  CHECK_FALSE(found->level);
  CHECK(found->naming == domain::Naming::not_asked);
}

TEST_CASE("example store: update writes every field, the lists too") {
  Database database = Database::in_memory();
  Example example = add(database, titled("Før"));
  Example changed = full_card(database);
  changed.id = example.id;
  changed.stamp = example.stamp;
  ExampleStore(database).update(changed);
  check_same(*ExampleStore(database).find(example.id), changed);
}

TEST_CASE("example store: remove takes the lists with it") {
  Database database = Database::in_memory();
  const Example stored = add(database, full_card(database));
  ExampleStore(database).remove(stored.id);
  CHECK_FALSE(ExampleStore(database).find(stored.id));
  CHECK(database.connection().execAndGet("SELECT count(*) FROM example_theme").getInt() == 0);
  CHECK(database.connection().execAndGet("SELECT count(*) FROM example_photo").getInt() == 0);
}

TEST_CASE("example store: goes through titles in the Norwegian order, then by reference") {
  Database database = Database::in_memory();
  for (const char* title : {"Ås", "Ærlig", "Bo", "Østers", "aktiv", "Bo"}) add(database, titled(title));
  CHECK(titles(database) == "aktiv;Bo;Bo;Ærlig;Østers;Ås;");
}

TEST_CASE("example store: each of a filter's conditions narrows") {
  Database database = Database::in_memory();
  add(database, full_card(database));
  add(database, titled("Gammelt", "2025-03"));
  add(database, titled("Nytt"));
  const std::string full = "Individuelle samtaler med alle elever;";
  CHECK(titles(database, {.since = domain::date_from_iso("2026-01-01")}) == full + "Nytt;");
  CHECK(titles(database, {.until = domain::date_from_iso("2025-04-01")}) == "Gammelt;");
  CHECK(titles(database, {.municipality = domain::MunicipalityId{1}}) == full);
  CHECK(titles(database, {.county = "Møre og Romsdal"}) == full);
  CHECK(titles(database, {.themes = {"housing", "school"}}) == full);
  CHECK(titles(database, {.level = domain::Level::service}) == full);
  CHECK(titles(database, {.example_status = domain::ExampleStatus::published}) == "Gammelt;Nytt;");
}

TEST_CASE("example store: a card may be looked up while going through them") {
  Database database = Database::in_memory();
  const Example first = add(database, titled("A"));
  add(database, titled("B"));
  ExampleStore store(database);
  int count = 0;
  store.for_each({}, [&](const Example&) { count += store.find(first.id) ? 1 : 0; });
  CHECK(count == 2);
}

TEST_CASE("example store: tells whether two titles make the same heading fragment") {
  Database database = Database::in_memory();
  const Example first = add(database, titled("Ny start"));
  CHECK_FALSE(ExampleStore(database).shares_anchor(first));
  add(database, titled("ny START!"));
  CHECK(ExampleStore(database).shares_anchor(first));
}

TEST_CASE(
    "example store: the same title from the same municipality is found, withdrawn or from elsewhere not") {
  Database database = Database::in_memory();
  Example first = titled("Ny start");
  first.municipality = add_municipality(database, "1508", "Ålesund");
  first = add(database, first);
  ExampleStore store(database);
  Example second = titled("ny start!");
  CHECK_FALSE(store.find_same(second));
  second.municipality = first.municipality;
  CHECK(store.find_same(second) == first.id);
  CHECK_FALSE(store.find_same(first));
  first.status = domain::ExampleStatus::withdrawn;
  store.update(first);
  CHECK_FALSE(store.find_same(second));
}
