#include "reports/group/sessions.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"

namespace dialogg::reports {

using privacy::Present;

namespace chrono = std::chrono;
using domain::Meeting;
using domain::Period;

namespace {

constexpr std::size_t kMostRows = 12;

bool is_counted(const Present& at_table) {
  return !at_table.roles.empty() && at_table.total.most() && at_table.user_side.most();
}

void add(SessionSpan& span, const Session& session) {
  const Present& at_table = session.figures().at_table;
  ++span.sessions;
  if (!is_counted(at_table)) {
    ++span.uncounted;
    return;
  }
  span.people += at_table.total;
  span.user_side += at_table.user_side;
}

Period year_of(const Meeting& session) {
  const chrono::year year = session.date->first_day().year();
  return {year / 1 / 1, (year + chrono::years(1)) / 1 / 1};
}

/// The year, where no more is known than that.
Period quarter_of(const Meeting& session) {
  if (!session.date->month)
    return year_of(session);
  const unsigned first = (static_cast<unsigned>(*session.date->month) - 1) / 3 * 3 + 1;
  const chrono::year_month begin = session.date->year / chrono::month(first);
  return {begin / 1, (begin + chrono::months(3)) / 1};
}

std::vector<SessionSpan> grouped(messages::Language language, const std::vector<Session>& sessions,
                                 Period (*period_of)(const Meeting&)) {
  std::vector<SessionSpan> spans;
  for (const Session& session : sessions) {
    const std::string when = domain::period_name(language, period_of(*session));
    if (spans.empty() || spans.back().when != when)
      spans.push_back({.when = when});
    add(spans.back(), session);
  }
  return spans;
}

}  // namespace

std::vector<SessionSpan> over_time(messages::Language language, const std::vector<Session>& sessions) {
  if (sessions.size() <= kMostRows) {
    std::vector<SessionSpan> spans;
    for (const Session& session : sessions) {
      spans.push_back({.when = domain::plain_date(language, *session->date)});
      add(spans.back(), session);
    }
    return spans;
  }
  std::vector<SessionSpan> quarters = grouped(language, sessions, quarter_of);
  return quarters.size() <= kMostRows ? quarters : grouped(language, sessions, year_of);
}

SessionSpan in_all(const std::vector<SessionSpan>& spans) {
  SessionSpan all;
  for (const SessionSpan& span : spans) {
    all.sessions += span.sessions;
    all.uncounted += span.uncounted;
    all.people += span.people;
    all.user_side += span.user_side;
  }
  return all;
}

}  // namespace dialogg::reports
