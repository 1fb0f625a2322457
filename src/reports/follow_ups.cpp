#include "reports/follow_ups.hpp"

#include "domain/dates/dates.hpp"
#include "privacy/masking.hpp"
#include "reports/parts/report_phrases.hpp"
#include "reports/parts/scrutiny_sink.hpp"
#include "reports/parts/sections.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::reports {

using domain::FollowUp;
using domain::FollowUpStatus;
using messages::Message;
using privacy::Audience;
using privacy::may_name;
using privacy::place_of;
using privacy::place_phrase;
using privacy::shown_owner;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Where it was promised, as far as the audience may know.
std::string whose(const ReportOptions& options, const FollowUp& one) {
  if (!one.group.none() && may_name(options.audience, one.naming))
    return one.group.name;
  return place_phrase(options.language, place_of(options.audience, one.naming, one.municipality));
}

std::vector<std::string> row_of(const ReportOptions& options, const FollowUp& one) {
  std::vector<std::string> row{
      one.text, shown_owner(options.audience, one), whose(options, one),
      one.due ? domain::plain_date(options.language, domain::PartialDate::of(*one.due)) : ""};
  if (one.status != FollowUpStatus::open && options.audience == Audience::internal)
    row.push_back(one.result);
  return row;
}

void write(Sections& sections, Message title, const Rows& rows) {
  if (rows.empty())
    return;
  std::vector<Message> columns{Message::report_what, Message::report_owner, Message::report_from_where,
                               Message::report_due};
  if (rows.front().size() > columns.size())
    columns.push_back(Message::report_came_of_it);
  sections.heading(title);
  sections.table(columns, rows);
}

}  // namespace

std::string follow_ups_title(const ReportOptions& options) {
  return title_of(options, Message::report_follow_ups_title);
}

void report_follow_ups(storage::Database& database, const ReportOptions& options, BlockSink& out) {
  ScrutinySink sink(out, options);
  Sections sections(options.language, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, follow_ups_title(options)}}});
  Rows overdue, open, done, dropped;
  storage::FollowUpStore(database).for_each(options.filter, [&](const FollowUp& one) {
    const bool hides = !may_name(options.audience, one.naming) && !one.municipality.none();
    for (const std::string* text : {&one.text, &one.owner})
      sink.read_about(*text, one.id.ref(), hides ? &one.municipality : nullptr);
    Rows& rows = one.status == FollowUpStatus::done      ? done
                 : one.status == FollowUpStatus::dropped ? dropped
                 : one.due && *one.due < options.today   ? overdue
                                                         : open;
    rows.push_back(row_of(options, one));
  });
  if (overdue.empty() && open.empty() && done.empty() && dropped.empty())
    return sections.paragraph(sections.say(Message::report_no_follow_ups));
  write(sections, Message::report_overdue, overdue);
  write(sections, Message::report_open, open);
  write(sections, Message::report_done, done);
  write(sections, Message::report_dropped, dropped);
}

}  // namespace dialogg::reports
