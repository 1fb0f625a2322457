// Sessions over time: rows that read well, and totals that give no small number away.

#include <doctest/doctest.h>

#include "reports/group/sessions.hpp"
#include "support/gate.hpp"
#include "support/log.hpp"

using namespace dialogg;
using namespace dialogg::privacy;
using namespace dialogg::reports;

namespace {

domain::Meeting session(const std::string& date, int users, int staff) {
  domain::Meeting session;
  session.date = domain::partial_date_from_iso(date);
  session.attended = {{domain::Role::lived_experience, users, ""}, {domain::Role::practitioner, staff, ""}};
  return session;
}

std::vector<domain::Meeting> weekly(int year, int count) {
  std::vector<domain::Meeting> sessions;
  for (int week = 0; week < count; ++week) {
    const domain::Date day =
        std::chrono::sys_days(std::chrono::year(year) / 1 / 5) + std::chrono::weeks(week);
    sessions.push_back(session(domain::iso(day), 6, 2));
  }
  return sessions;
}

std::vector<Session> known_to(Audience audience, const std::vector<domain::Meeting>& meetings) {
  support::Log log;
  const auto gate = support::gate(log.database, audience);
  std::vector<Session> sessions;
  for (const domain::Meeting& meeting : meetings) sessions.push_back(gate->release(meeting));
  return sessions;
}

}  // namespace

TEST_CASE("over_time: few sessions stand one by one") {
  const auto spans = over_time(messages::Language::bokmaal, known_to(Audience::internal, weekly(2026, 12)));
  REQUIRE(spans.size() == 12);
  CHECK(spans[0].when == "5. januar 2026");
  CHECK(spans[0].people == Count(8));
}

TEST_CASE("over_time: a year of weekly sessions is four quarters, four years of them are years") {
  const auto quarters =
      over_time(messages::Language::bokmaal, known_to(Audience::internal, weekly(2026, 51)));
  REQUIRE(quarters.size() == 4);
  CHECK(quarters[0].when == "1. kvartal 2026");
  CHECK(quarters[0].sessions + quarters[1].sessions + quarters[2].sessions + quarters[3].sessions == 51);
  const auto years = over_time(messages::Language::english, known_to(Audience::internal, weekly(2023, 208)));
  REQUIRE(years.size() == 4);
  CHECK(years[0].when == "2023");
}

TEST_CASE("over_time: outsiders see a small number of users as a range, in sums too") {
  const auto spans =
      over_time(messages::Language::bokmaal,
                known_to(Audience::external, {session("2026-01-05", 3, 2), session("2026-01-12", 6, 2)}));
  CHECK(spans[0].user_side == Count::small(3));
  CHECK(spans[0].people == Count(2) + Count::small(3));
  const SessionSpan all = in_all(spans);
  CHECK(all.user_side == Count(6) + Count::small(3));
  CHECK(all.people == Count(10) + Count::small(3));
  CHECK(all.sessions == 2);
}

TEST_CASE("over_time: a session with somebody uncounted is counted as one, and its people are not") {
  domain::Meeting uncounted = session("2026-01-05", 6, 2);
  uncounted.attended[1].count.reset();
  domain::Meeting unknown = session("2026-01-12", 6, 2);
  unknown.attended.clear();
  const SessionSpan all =
      in_all(over_time(messages::Language::bokmaal,
                       known_to(Audience::internal, {uncounted, unknown, session("2026", 5, 1)})));
  CHECK(all.sessions == 3);
  CHECK(all.uncounted == 2);
  CHECK(all.people == Count(6));
}

TEST_CASE("shown_part: outsiders learn no part that would narrow a range") {
  const Count range = Count(2) + Count::small(2), exact(9);
  CHECK(shown_part(Audience::external, 6, exact) == Count(6));
  CHECK_FALSE(shown_part(Audience::external, 6, range));
  CHECK(shown_part(Audience::external, 2, range) == Count::small(2));
  CHECK(shown_part(Audience::internal, 6, range) == Count(6));
  CHECK_FALSE(shown_part(Audience::external, std::nullopt, exact));
}
