#include "reports/follow_ups.hpp"

#include "domain/dates/dates.hpp"
#include "reports/parts/report_phrases.hpp"
#include "reports/parts/sections.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::reports {

using domain::FollowUp;
using domain::FollowUpStatus;
using messages::Message;
using privacy::Released;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Whose it is, as the audience may know.
std::string whose(const Sections& sections, const Released<FollowUp>& one) {
  return one->group.none() ? sections.place(one.place()) : sections.read(one->group.name);
}

std::vector<std::string> row_of(const Sections& sections, const Released<FollowUp>& one) {
  std::vector<std::string> row{
      sections.read(one->text), sections.read(one->owner), whose(sections, one),
      one->due ? domain::plain_date(sections.language(), domain::PartialDate::of(*one->due)) : ""};
  if (one->status != FollowUpStatus::open && !sections.gate().is_external())
    row.push_back(sections.read(one->result));
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

void report_follow_ups(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  Sections sections(options, sink);
  if (options.has_heading)
    sink.add(Heading{1, {{Span::Kind::text, follow_ups_title(options)}}});
  Rows overdue, open, done, dropped;
  storage::FollowUpStore(database).for_each(options.filter, [&](const FollowUp& one) {
    if (!options.gate->may_tell(one))
      return;
    Rows& rows = one.status == FollowUpStatus::done      ? done
                 : one.status == FollowUpStatus::dropped ? dropped
                 : one.due && *one.due < options.today   ? overdue
                                                         : open;
    rows.push_back(row_of(sections, options.gate->release(one)));
  });
  if (overdue.empty() && open.empty() && done.empty() && dropped.empty())
    return sections.paragraph(sections.say(Message::report_no_follow_ups));
  write(sections, Message::report_overdue, overdue);
  write(sections, Message::report_open, open);
  write(sections, Message::report_done, done);
  write(sections, Message::report_dropped, dropped);
}

}  // namespace dialogg::reports
