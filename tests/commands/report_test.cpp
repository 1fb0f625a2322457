#include <doctest/doctest.h>

#include "support/session.hpp"

using namespace dialogg;
using support::Session;

namespace {

/// Everything that an external report must not tell about the meeting in Røros.
const std::vector<std::string> kSecrets = {
    "Røros",       "røros",      "5025", "Storstuggu",    "Kari Nordli", "M1",
    "NAV Fjellet", "Elgshallen", "V1",   "trukket fordi", "uten.jpg"};

void record(Session& session, const std::vector<std::string>& words) {
  const support::Ran ran = session.run(words);
  REQUIRE_MESSAGE(ran.code == 0, ran.err);
}

void record_secrets(Session& session) {
  record(session, {"plan-visit", "Røros", "--date", "2026-03-12", "--status", "agreed", "--place",
                   "Elgshallen", "--invite", "student", "--naming", "no"});
  record(session, {"log-meeting", "V1", "--place", "Storstuggu", "--facilitator", "Kari Nordli", "--attended",
                   "lived-experience=3", "--attended", "nav=6:NAV Fjellet", "--summary", "Vi møttes.",
                   "--photo", "uten.jpg"});
  record(session, {"record-example", "--meeting", "M1", "--title", "Samtaler med alle elever", "--theme",
                   "school", "--level", "service"});
  record(session, {"record-example", "--meeting", "M1", "--title", "Trukket"});
  record(session, {"withdraw-example", "E2", "--reason", "trukket fordi Røros ba om det"});
}

void check_tells_nothing(Session& session, std::vector<std::string> words) {
  for (const char* language : {"nb", "nn", "en"})
    for (const char* format : {"markdown", "json"}) {
      std::vector<std::string> all = words;
      all.insert(all.end(), {"--lang", language, "--format", format});
      const support::Ran ran = session.run(all);
      REQUIRE_MESSAGE(ran.code == 0, ran.err);
      CHECK(ran.out.size() > 40);
      for (const std::string& secret : kSecrets) {
        CAPTURE(secret);
        CAPTURE(ran.out);
        // The minutes' own reference is what they were asked for by.
        if (!(secret == "M1" && words[1] == "meeting"))
          CHECK(ran.out.find(secret) == std::string::npos);
      }
    }
}

}  // namespace

TEST_CASE(
    "report: an external report tells nothing that may not be told, in any language, format and grouping") {
  Session session;
  record_secrets(session);
  for (const char* group : {"theme", "municipality", "county", "level", "none"})
    check_tells_nothing(session, {"report", "examples", "--group-by", group});
  check_tells_nothing(session, {"report", "examples", "--municipality", "Røros"});
  check_tells_nothing(session, {"report", "meeting", "M1"});
}

TEST_CASE("report: a small count of the user side is a range in every format, and not the sum either") {
  Session session;
  record_secrets(session);
  const std::string markdown = session.run({"report", "meeting", "M1"}).out;
  CHECK(markdown.find("| People with lived experience | 1–4 |") != std::string::npos);
  CHECK(markdown.find("7–10") != std::string::npos);
  CHECK(markdown.find(" 9 ") == std::string::npos);
  const std::string json = session.run({"report", "meeting", "M1", "--json"}).out;
  CHECK(json.find("\"count\": 3") == std::string::npos);
  CHECK(json.find("\"at_most\": 4") != std::string::npos);
}

TEST_CASE("report: an internal report tells everything") {
  Session session;
  record_secrets(session);
  const std::string minutes = session.run({"report", "meeting", "M1", "--audience", "internal"}).out;
  for (const char* told : {"Røros", "Storstuggu", "Kari Nordli", "NAV Fjellet", "| 3 |", "| 9 |", "V1"})
    CHECK(minutes.find(told) != std::string::npos);
  const std::string examples = session.run({"report", "--audience", "internal"}).out;
  for (const char* told : {"Røros", "meeting M1", "E1"}) CHECK(examples.find(told) != std::string::npos);
}

TEST_CASE(
    "report: an example that other reports name is not in the minutes of a nameless meeting, nor the other "
    "way") {
  Session session;
  record_secrets(session);
  record(session, {"record-example", "--meeting", "M1", "--title", "Navngitt", "--naming", "yes"});
  CHECK(session.run({"report", "meeting", "M1"}).out.find("Navngitt") == std::string::npos);
  CHECK(session.run({"report", "meeting", "M1"}).out.find("Samtaler med alle elever") != std::string::npos);
  record(session, {"edit", "M1", "--naming", "yes"});
  CHECK(session.run({"report", "meeting", "M1"}).out.find("Navngitt") != std::string::npos);
  CHECK(session.run({"report", "meeting", "M1"}).out.find("Samtaler") == std::string::npos);
}

TEST_CASE("report: the same bytes twice, and on a terminal") {
  Session session;
  record_secrets(session);
  const std::string report = session.run({"report"}).out;
  CHECK(report.ends_with("\n"));
  CHECK_FALSE(report.ends_with("\n\n"));
  CHECK(session.run({"report"}).out == report);
  session.terminal = true;
  CHECK(session.run({"report"}).out == report);
}

TEST_CASE("report: drafts and what was withdrawn stay in the house") {
  Session session;
  record_secrets(session);
  CHECK(session.run({"report"}).out.find("Trukket") == std::string::npos);
  CHECK(session.run({"report", "--status", "withdrawn"}).code == 2);
  CHECK(session.run({"report", "--status", "withdrawn", "--audience", "internal"}).out.find("Trukket") !=
        std::string::npos);
}
