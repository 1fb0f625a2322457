#include "reports/passed_on.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/dates/dates.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/report_phrases.hpp"
#include "reports/parts/sections.hpp"
#include "storage/pass_on_store.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::PassOn;
using domain::PassOnState;
using messages::Message;
using privacy::Released;

namespace {

std::string counts(const Sections& sections, const PassedOn& found) {
  std::set<std::int64_t> examples;
  for (const Released<PassOn>& one : found.all) examples.insert(one->example->value);
  const std::string period = period_phrase(sections.language(), sections.options().filter);
  std::string line = (period.empty() ? "" : period + " · ") +
                     sections.say({Message::report_pass_ons_counted,
                                   {examples.size(), found.municipalities, found.all.size()}});
  capitalise(line);
  return line;
}

PassOnState state_of(const Released<PassOn>& one) {
  return one->state;
}

void write_states(Sections& sections, const std::vector<Released<PassOn>>& all) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& name : domain::table_of<PassOnState>()) {
    const auto count = std::ranges::count(all, name.value, state_of);
    std::string label = sections.label(name.value);
    capitalise(label);
    if (count > 0)
      rows.push_back({label, std::to_string(count)});
  }
  sections.heading(Message::report_how_far);
  sections.table({Message::report_state, Message::report_number}, rows, 1);
}

std::vector<std::string> row_of(const Sections& sections, const Released<PassOn>& one) {
  std::string came_of_it;
  const auto add = [&came_of_it](const std::string& more) { text::add_to(came_of_it, more, " · "); };
  add(sections.read(one->result));
  add(sections.read(one->reason));
  if (one->review_on && !domain::is_settled(one->state))
    add(sections.say({Message::report_ask_again,
                      {domain::plain_date(sections.language(), domain::PartialDate::of(*one->review_on))}}));
  return {sections.place(one.place()), domain::plain_date(sections.language(), *one->date),
          one->as ? sections.label(*one->as) : "", sections.label(one->state), came_of_it};
}

}  // namespace

PassedOn find_passed_on(storage::Database& database, const ReportOptions& options) {
  PassedOn found;
  std::map<std::int64_t, std::string> titles;      // sort keys, by example
  std::set<std::pair<std::int64_t, bool>> places;  // once by name, once without: see figures.hpp
  storage::PassOnStore(database).for_each(options.filter, [&](const PassOn& one) {
    if (options.gate->is_external() && one.example_status != domain::ExampleStatus::published)
      return;
    if (!one.to.number.empty())
      places.insert({one.to.id.value, options.gate->may_name(one.naming, one.to.id)});
    const auto& released = found.all.emplace_back(options.gate->release(one));
    if (const auto [title, is_new] = titles.try_emplace(released->example->value); is_new)
      title->second = text::sort_key(options.gate->read(released->example_title));
  });
  found.municipalities = places.size();
  std::ranges::stable_sort(found.all, {}, [&](const Released<PassOn>& one) {
    return std::pair(std::string_view(titles.at(one->example->value)), one->example->value);
  });
  return found;
}

std::string passed_on_title(const ReportOptions& options) {
  return title_of(options, Message::report_passed_on_title);
}

void report_passed_on(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  Sections sections(options, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, passed_on_title(options)}}});
  const PassedOn found = find_passed_on(database, options);
  const auto& all = found.all;
  if (all.empty())
    return sections.paragraph(sections.say(Message::report_no_pass_ons));
  sections.paragraph(counts(sections, found));
  write_states(sections, all);
  for (auto first = all.begin(); first != all.end();) {
    const auto last = std::find_if(
        first, all.end(), [&](const Released<PassOn>& one) { return one->example != (*first)->example; });
    sink.add(Heading{Sections::kLevel, {{Span::Kind::text, options.gate->read((*first)->example_title)}}});
    std::vector<std::vector<std::string>> rows;
    for (auto one = first; one != last; ++one) rows.push_back(row_of(sections, *one));
    sections.table({Message::report_to, Message::report_when_short, Message::report_brought_as,
                    Message::report_state, Message::report_came_of_it},
                   rows);
    first = last;
  }
}

}  // namespace dialogg::reports
