#include "app/agenda.hpp"

#include <algorithm>
#include <tuple>

#include "storage/approach_store.hpp"
#include "storage/contact_store.hpp"
#include "storage/follow_up_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::app {

namespace chrono = std::chrono;
using domain::AgendaItem;
using domain::AgendaKind;
using domain::AgendaState;
using domain::Date;
using domain::PartialDate;

namespace {

constexpr Date kNoEnd = chrono::year{9999} / 12 / 31;

AgendaState state_of(const PartialDate& date, Date today) {
  if (date.last_day() < today)
    return AgendaState::overdue;
  return date.date() == today ? AgendaState::today : AgendaState::coming;
}

/// What every record has in an agenda.
template <class Record>
AgendaItem item(AgendaKind kind, const Record& record, const PartialDate& date, Date today) {
  return {.kind = kind,
          .ref = record.id.ref(),
          .uid = record.stamp.uid,
          .updated_at = record.stamp.updated_at,
          .date = date,
          .state = state_of(date, today)};
}

AgendaItem item_of(const domain::Visit& visit, Date today) {
  const AgendaKind planned = visit.group.none() ? AgendaKind::visit : AgendaKind::session;
  AgendaItem found = item(planned, visit, *visit.date, today);
  if (found.state == AgendaState::overdue)
    found.kind = AgendaKind::visit_past;
  found.time = visit.time;
  found.place = visit.place.written();
  found.whose = domain::name_of(visit);
  found.visit_status = visit.status;
  return found;
}

/// "Ringe rådet (kommunen)"
std::string task_of(const domain::FollowUp& follow_up) {
  const std::string& text = follow_up.text.written();
  return follow_up.owner.empty() ? text : text + " (" + follow_up.owner.written() + ")";
}

AgendaItem item_of(const domain::FollowUp& follow_up, Date today) {
  AgendaItem found = item(AgendaKind::follow_up, follow_up, PartialDate::of(*follow_up.due), today);
  found.whose = domain::name_of(follow_up);
  found.text = task_of(follow_up);
  return found;
}

AgendaItem item_of(const domain::PassOn& pass_on, Date today) {
  AgendaItem found = item(AgendaKind::review, pass_on, PartialDate::of(*pass_on.review_on), today);
  found.whose = pass_on.to.name;
  found.text = pass_on.example_title.written();
  return found;
}

/// Without the contact's name: a calendar may keep it longer than the log does.
AgendaItem item_of(const domain::Contact& contact, Date today) {
  AgendaItem found = item(AgendaKind::erasure, contact, PartialDate::of(*contact.erase_by), today);
  found.whose = contact.municipality.name;
  return found;
}

/// The day by which it should have been answered.
PartialDate answer_by(const domain::Approach& approach) {
  return PartialDate::of(chrono::sys_days(approach.date->last_day()) + kAnswerWithin);
}

AgendaItem item_of(const domain::Approach& approach, Date today) {
  AgendaItem found = item(AgendaKind::approach, approach, answer_by(approach), today);
  found.whose = approach.municipality.name;
  found.text = approach.note.written();
  return found;
}

std::tuple<Date, AgendaKind, std::size_t, const std::string&> rank(const AgendaItem& item) {
  return {item.date.first_day(), item.kind, item.ref.size(), item.ref};
}

}  // namespace

std::vector<AgendaItem> find_agenda(storage::Database& database, Date today, std::optional<Date> until) {
  const Date end = until.value_or(kNoEnd);
  const Date last_day = chrono::sys_days(end) - chrono::days(1);
  std::vector<AgendaItem> items;
  for (const domain::Visit& visit : storage::VisitStore(database).open_before(end))
    items.push_back(item_of(visit, today));
  for (const domain::FollowUp& follow_up : storage::FollowUpStore(database).due_before(end))
    items.push_back(item_of(follow_up, today));
  for (const domain::PassOn& pass_on : storage::PassOnStore(database).to_review(end))
    items.push_back(item_of(pass_on, today));
  for (const domain::Contact& contact : storage::ContactStore(database).to_erase_by(last_day))
    items.push_back(item_of(contact, today));
  // Before its day an approach does not wait: whoever was asked is thinking.
  for (const domain::Approach& approach : storage::ApproachStore(database).unanswered(today))
    if (const Date day = answer_by(approach).first_day(); day <= today && day < end)
      items.push_back(item_of(approach, today));
  std::ranges::stable_sort(items, [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return items;
}

DueCounts count_due(storage::Database& database, Date today) {
  DueCounts counts;
  const Date tomorrow = chrono::sys_days(today) + chrono::days(1);
  for (const AgendaItem& item : find_agenda(database, today, tomorrow))
    ++(item.kind == AgendaKind::follow_up && item.state == AgendaState::overdue ? counts.follow_ups_overdue
                                                                                : counts.others);
  return counts;
}

}  // namespace dialogg::app
