#include "reports/passed_on.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/dates/dates.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/report_phrases.hpp"
#include "reports/parts/scrutiny_sink.hpp"
#include "reports/parts/sections.hpp"
#include "storage/pass_on_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::PassOn;
using domain::PassOnState;
using messages::Message;
using privacy::Audience;
using privacy::may_name;
using privacy::place_of;
using privacy::place_phrase;

namespace {

std::string counts(const Sections& sections, const ReportOptions& options, const std::vector<PassOn>& all) {
  std::set<std::int64_t> examples;
  std::set<std::pair<std::int64_t, bool>> places;  // once by name, once without: see figures.hpp
  for (const PassOn& one : all) {
    examples.insert(one.example->value);
    if (!one.to.number.empty())
      places.insert({one.to.id.value, may_name(options.audience, one.naming)});
  }
  const std::string period = period_phrase(options.language, options.filter);
  std::string line =
      (period.empty() ? "" : period + " · ") +
      sections.say({Message::report_pass_ons_counted, {examples.size(), places.size(), all.size()}});
  capitalise(line);
  return line;
}

void write_states(Sections& sections, const std::vector<PassOn>& all) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& name : domain::Names<PassOnState>::table) {
    const auto count = std::ranges::count(all, name.value, &PassOn::state);
    std::string label = sections.label(name.value);
    capitalise(label);
    if (count > 0)
      rows.push_back({label, std::to_string(count)});
  }
  sections.heading(Message::report_how_far);
  sections.table({Message::report_state, Message::report_number}, rows, 1);
}

std::vector<std::string> row_of(const Sections& sections, const ReportOptions& options, const PassOn& one) {
  std::string came_of_it = one.result;
  if (!one.reason.empty())
    came_of_it += (came_of_it.empty() ? "" : " · ") + one.reason;
  if (options.audience == Audience::internal && one.review_on && !domain::is_settled(one.state))
    came_of_it +=
        (came_of_it.empty() ? "" : " · ") +
        sections.say({Message::report_ask_again,
                      {domain::plain_date(options.language, domain::PartialDate::of(*one.review_on))}});
  return {place_phrase(options.language, place_of(options.audience, one.naming, one.to)),
          domain::plain_date(options.language, *one.date), one.as ? sections.label(*one.as) : "",
          sections.label(one.state), came_of_it};
}

}  // namespace

std::vector<PassOn> find_passed_on(storage::Database& database, const ReportOptions& options) {
  std::vector<PassOn> all;
  storage::PassOnStore(database).for_each(options.filter, [&](const PassOn& one) {
    if (options.audience == Audience::internal || one.example_status == domain::ExampleStatus::published)
      all.push_back(one);
  });
  std::ranges::stable_sort(all, {}, [](const PassOn& one) {
    return std::pair(text::sort_key(one.example_title), one.example->value);
  });
  return all;
}

std::string passed_on_title(const ReportOptions& options) {
  return title_of(options, Message::report_passed_on_title);
}

void report_passed_on(storage::Database& database, const ReportOptions& options, BlockSink& out) {
  ScrutinySink sink(out, options);
  Sections sections(options.language, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, passed_on_title(options)}}});
  const std::vector<PassOn> all = find_passed_on(database, options);
  if (all.empty())
    return sections.paragraph(sections.say(Message::report_no_pass_ons));
  sections.paragraph(counts(sections, options, all));
  write_states(sections, all);
  for (auto first = all.begin(); first != all.end();) {
    const auto last =
        std::find_if(first, all.end(), [&](const PassOn& one) { return one.example != first->example; });
    sink.about(first->example->ref(), nullptr);
    sink.add(Heading{Sections::kLevel, {{Span::Kind::text, first->example_title}}});
    std::vector<std::vector<std::string>> rows;
    for (auto one = first; one != last; ++one) {
      rows.push_back(row_of(sections, options, *one));
      sink.read_about(rows.back().back(), *one);
    }
    sections.table({Message::report_to, Message::report_when_short, Message::report_brought_as,
                    Message::report_state, Message::report_came_of_it},
                   rows);
    first = last;
  }
}

}  // namespace dialogg::reports
