#include "kinds/text_checks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "app/search.hpp"
#include "storage/search/search_index.hpp"
#include "support/full_log.hpp"
#include "support/problems.hpp"

using namespace dialogg;
using domain::Naming;

namespace {

/// "M1: M1 mentions … | dialogg edit M1 --summary …"
std::vector<std::string> found(storage::Database& database) {
  std::vector<std::string> lines;
  CHECK(kinds::check_texts(database, [&](const app::Finding& one) {
    lines.push_back(one.ref + ": " + support::said(one.what) + " | " + support::said(*one.mend));
  }));
  return lines;
}

using Lines = std::vector<std::string>;

struct Molde : support::Log {
  domain::Meeting meeting(Naming naming) {
    domain::Meeting meeting;
    meeting.municipality = municipality("Molde");
    meeting.date = domain::partial_date_from_iso("2026-11-20");
    meeting.naming = naming;
    return meeting;
  }
};

/// A word of letters that no other number gives.
std::string word_of(std::size_t number) {
  std::string word = "zq";
  for (; number > 0; number /= 20) word += static_cast<char>('a' + number % 20);
  return word + "qz";
}

/// Texts that are not searched, and why.
const std::map<std::string, std::string> kNotSearched = {
    {"contacts.name", "a contact that is erased is to be gone, the index included"},
    {"contacts.title", "as the name"},
    {"contacts.basis", "as the name"},
    {"contacts.note", "as the name"},
    {"meetings.photo.path", "where a file lies says nothing of the meeting"},
    {"examples.photo.path", "where a file lies says nothing of the example"},
};

}  // namespace

TEST_CASE("check_texts: every text of every kind of record is read") {
  support::FullLog log;
  std::map<std::string, std::string> written;  // by the number
  log.write([&](const std::string& where, const std::string& ref) {
    const std::string number = std::to_string(91'000'000 + written.size());
    written[number] = ref + " " + where;
    return "tlf " + number;
  });
  CHECK(written.size() > 60);
  std::map<std::string, std::string> met;
  kinds::check_texts(log.database, [&](const app::Finding& one) {
    if (one.what.message == messages::Message::contains_phone) {
      met[one.what.args[1].text] = one.ref;
      CHECK(support::said(*one.mend).starts_with("dialogg edit " + one.ref));
    }
  });
  for (const auto& [number, where] : written) {
    CAPTURE(where);
    CHECK(where.starts_with(met[number] + " "));
    CHECK(!met[number].empty());
  }
}

TEST_CASE("check_texts: where records cannot be read, those and no texts") {
  support::FullLog log;
  log.write([](const std::string&, const std::string&) { return "ring 91 23 45 67"; });
  log.database.execute("UPDATE meeting_attendance SET role = 'bogus'; UPDATE visit SET date = 'bogus'");
  std::vector<std::string> refs;
  CHECK_FALSE(kinds::check_texts(log.database, [&](const app::Finding& one) {
    refs.push_back(one.ref);
    CHECK(!one.mend);
  }));
  CHECK(refs == Lines{"V1", "M1"});
}

TEST_CASE("check_texts: a record that others belong to is told of once, and by itself") {
  support::FullLog log;
  log.database.execute("UPDATE dialogue_group SET began = 'bogus'");
  std::vector<std::string> refs;
  CHECK_FALSE(kinds::check_texts(log.database, [&](const app::Finding& one) { refs.push_back(one.ref); }));
  CHECK(refs == Lines{"G1"});
}

TEST_CASE("search: every text that has a place in the index is found") {
  support::FullLog log;
  std::map<std::string, std::pair<std::string, std::string>> written;  // by the word
  log.write([&](const std::string& where, const std::string& ref) {
    const std::string word = word_of(written.size() + 1);
    written[word] = {where, ref};
    return word;
  });
  storage::SearchIndex(log.database).follow_all();
  for (const auto& [word, place] : written) {
    CAPTURE(place.first);
    std::vector<std::string> refs;
    app::search(log.database, {.words = {word}},
                [&](const domain::SearchHit& hit) { refs.push_back(hit.ref); });
    CHECK((std::ranges::find(refs, place.second) != refs.end()) != kNotSearched.contains(place.first));
  }
}

TEST_CASE("check_texts: the municipality of a record that is not to name it") {
  Molde log;
  domain::Meeting meeting = log.meeting(Naming::no);
  meeting.summary = "Møtet i Molde";
  meeting.place = "Molde rådhus";
  meeting.decisions = {{.text = "Moldemodellen blir brukt"}};
  meeting.photos = {{"molde.jpg", "Fra møtet", "", Naming::yes}};
  app::log_meeting(log.desk, meeting);
  CHECK(found(log.database) ==
        Lines{"M1: M1 mentions Molde, which may not be named | dialogg edit M1 --summary …",
              "D1: D1 mentions Molde, which may not be named | dialogg edit D1 --text …"});
  meeting.naming = Naming::yes;
  app::edit_meeting(log.desk, meeting);
  CHECK(found(log.database).empty());
}

TEST_CASE("check_texts: people whom the log knows, but not where they are all of a text") {
  Molde log;
  domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  domain::Meeting meeting = log.meeting(Naming::yes);
  meeting.facilitators = {"Silje Margrethe Hansen"};
  meeting.summary = "K. Nordmann og Silje Hansen ledet møtet";
  meeting.follow_ups = {{.text = "Ringe", .owner = "Nordmann, Kari"}};
  app::log_meeting(log.desk, meeting);
  const auto named = [](const std::string& name) {
    return "M1: M1 mentions " + name +
           ", who is or was a contact or facilitator: the name should not leave the house | dialogg edit M1 "
           "--summary …";
  };
  CHECK(found(log.database) == Lines{named("Kari Nordmann"), named("Silje Margrethe Hansen")});
}

TEST_CASE("check_texts: what is for the house alone may say who and where, but no telephone number") {
  Molde log;
  domain::Contact contact{.municipality = log.municipality("Molde"), .name = "Kari Nordmann"};
  app::add_contact(log.desk, contact);
  domain::Visit visit{.municipality = log.municipality("Molde"), .naming = Naming::no};
  visit.date = domain::partial_date_from_iso("2026-12-03");
  app::plan_visit(log.desk, visit);
  app::cancel_visit(log.desk, visit, "Kari Nordmann i Molde er syk");
  CHECK(found(log.database).empty());
  visit = app::require_visit(log.database, visit.id);
  visit.reason = "Ring 912 34 567";
  app::edit_visit(log.desk, visit);
  CHECK(found(log.database).size() == 1);
}

TEST_CASE("check_texts: persons where a number, an organisation or a role should stand") {
  Molde log;
  domain::Meeting meeting = log.meeting(Naming::yes);
  meeting.attended = {{domain::Role::lived_experience, 1, "Recovery"},
                      {domain::Role::user_representative, 1, "Ola Nordmann"},
                      {domain::Role::user_organisation, 2, "Mental Helse Hitra"},
                      {domain::Role::nav, 1, "Per Hansen"}};
  meeting.follow_ups = {{.text = "Ringe", .owner = "Kari Bø"},
                        {.text = "Skrive", .owner = "Per Hansen"},
                        {.text = "Gå", .owner = "NAV"}};
  app::log_meeting(log.desk, meeting);
  CHECK(found(log.database) == Lines{"M1: M1 has “Recovery” beside people with lived experience, who are "
                                     "counted and never named: write the number alone | "
                                     "dialogg edit M1 --remove-attended … --attended …",
                                     "M1: M1 has “Ola Nordmann” beside user representatives, and it looks "
                                     "like a person’s name: write the organisation, not "
                                     "who came from it | dialogg edit M1 --remove-attended … --attended …",
                                     "F1: F1 has “Kari Bø”, which looks like a person’s name: write a role "
                                     "or an organisation, or add the person as a "
                                     "contact | dialogg edit F1 --owner …"});
}
