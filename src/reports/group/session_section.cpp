#include "reports/group/session_section.hpp"

#include <algorithm>
#include <map>

#include "domain/dates/dates.hpp"
#include "reports/group/sessions.hpp"
#include "reports/parts/attendance_section.hpp"
#include "reports/parts/chart.hpp"
#include "storage/theme_store.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using messages::Message;
using privacy::Count;

namespace {

std::string extent(const Sections& sections, const std::vector<Session>& sessions) {
  const std::string first = domain::plain_date(sections.language(), *sessions.front()->date);
  if (sessions.size() == 1)
    return sections.say({Message::report_one_session, {first}});
  const std::string last = domain::plain_date(sections.language(), *sessions.back()->date);
  if (first == last)
    return sections.say({Message::report_sessions_in, {sessions.size(), first}});
  return sections.say({Message::report_sessions_between, {sessions.size(), first, last}});
}

bool is_known(const SessionSpan& span) {
  return span.uncounted < span.sessions;
}

void write_table(Sections& sections, const std::vector<SessionSpan>& spans) {
  const bool single = std::ranges::all_of(spans, [](const SessionSpan& span) { return span.sessions == 1; });
  std::vector<std::vector<std::string>> rows;
  for (const SessionSpan& span : spans) {
    rows.push_back({span.when});
    if (!single)
      rows.back().push_back(std::to_string(span.sessions));
    rows.back().push_back(is_known(span) ? sections.count(span.people)
                                         : sections.say(Message::report_count_unknown));
    rows.back().push_back(is_known(span) ? sections.count(span.user_side)
                                         : sections.say(Message::report_count_unknown));
  }
  std::vector<Message> titles{Message::report_when};
  if (!single)
    titles.push_back(Message::report_sessions_number);
  titles.push_back(Message::report_attendances);
  titles.push_back(Message::report_user_side);
  sections.table(titles, rows, titles.size() - 1);
}

void write_chart_of(Sections& sections, const std::vector<SessionSpan>& spans) {
  std::vector<ChartRow> rows;
  for (const SessionSpan& span : spans)
    rows.push_back({span.when, is_known(span) ? span.people : Count::at_least(0)});
  write_chart(sections, "attendance", Message::chart_of_sessions, Message::chart_attendances, rows);
}

std::string newcomers(Sections& sections, const std::vector<Session>& sessions) {
  Count sum;
  for (const Session& session : sessions)
    if (session->newcomers || session.figures().newcomers)
      sum += session.figures().newcomers.value_or(Count::at_least(0));
  return sum.least() == 0 ? "" : sections.say({Message::report_newcomers, {sections.count(sum)}});
}

std::string uncounted(const Sections& sections, int count) {
  if (count == 0)
    return {};
  return sections.say(count == 1 ? messages::Phrase{Message::report_one_uncounted}
                                 : messages::Phrase{Message::report_uncounted, {count}});
}

/// The themes with the number of sessions they were up at, most often first.
std::string themes(const Sections& sections, const std::vector<Session>& sessions,
                   storage::Database& database) {
  std::map<std::string, int> counts;
  for (const Session& session : sessions)
    for (const std::string& code : session->themes) ++counts[code];
  if (counts.empty())
    return {};
  std::vector<std::pair<int, std::string>> ranked;
  for (const domain::Theme& theme : storage::ThemeStore(database).all())
    if (const auto found = counts.find(theme.code); found != counts.end())
      ranked.emplace_back(found->second, theme.label(sections.language()));
  std::ranges::stable_sort(ranked, std::greater<>(), &std::pair<int, std::string>::first);
  std::vector<std::string> words;
  for (const auto& [count, label] : ranked) words.push_back(label + " (" + std::to_string(count) + ")");
  return text::joined(words);
}

}  // namespace

void write_sessions(Sections& sections, const std::vector<Session>& sessions, storage::Database& database) {
  sections.heading(Message::report_sessions);
  if (sessions.empty())
    return sections.paragraph(sections.say(Message::report_no_sessions));
  const std::vector<SessionSpan> spans = over_time(sections.language(), sessions);
  const SessionSpan all = in_all(spans);
  sections.paragraph(extent(sections, sessions));
  write_table(sections, spans);
  if (sections.options().charts)
    write_chart_of(sections, spans);
  std::vector<Sections::Line> lines;
  const auto add = [&lines](std::string label, std::string text) {
    if (!text.empty())
      lines.push_back({std::move(label), std::move(text)});
  };
  add("", share_over_time(sections, all.user_side, all.people));
  add("", newcomers(sections, sessions));
  add("", uncounted(sections, all.uncounted));
  add(sections.say(Message::report_themes), themes(sections, sessions, database));
  sections.list(lines);
  sections.notes();
}

}  // namespace dialogg::reports
