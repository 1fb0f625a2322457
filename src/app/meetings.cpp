#include "app/meetings.hpp"

#include <algorithm>

#include "app/days.hpp"
#include "app/decisions.hpp"
#include "app/follow_ups.hpp"
#include "app/groups.hpp"
#include "app/meeting_visits.hpp"
#include "app/municipality_links.hpp"
#include "app/outcomes.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/taking_over.hpp"
#include "app/themes.hpp"
#include "app/twins.hpp"
#include "app/visits.hpp"
#include "domain/charter.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/meeting_store.hpp"
#include "storage/pass_on_store.hpp"
#include "text/joined.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Meeting;
using messages::Message;
using messages::Phrase;
using storage::MeetingStore;

namespace {

[[noreturn]] void refuse(std::string_view option, Message message,
                         std::optional<Phrase> hint = std::nullopt) {
  Error error(ErrorKind::invalid, message, std::move(hint));
  error.where = domain::option(option);
  throw error;
}

void require_part_of_those_present(const Meeting& meeting, const char* option, std::optional<int> part) {
  const domain::Headcount all = domain::present_at(meeting);
  const bool known = meeting.total || !meeting.attended.empty();
  if (part && known && !all.at_least && *part > all.people)
    refuse(option, Message::more_than_present, Phrase{Message::more_than_present_mend, {*part, all.people}});
}

/// Of two days or more, both are known.
void require_last_day_after_first(const Meeting& meeting, domain::Date today) {
  if (!meeting.until)
    return;
  const auto first = meeting.date->date();
  if (!first || *meeting.until <= *first)
    refuse("--until", Message::meeting_until_before,
           Phrase{Message::meeting_until_mend, {meeting.date->iso()}});
  if (*meeting.until > today)
    refuse("--until", Message::meeting_until_ahead);
}

void require_total_of_all(const Meeting& meeting) {
  const int counted = domain::headcount(meeting.attended).people;
  if (meeting.total && *meeting.total < counted)
    refuse("--total", Message::total_less_than_parts,
           Phrase{Message::total_less_than_parts_mend, {*meeting.total, counted}});
}

/// What must hold for every meeting.
void check(Desk& desk, Meeting& meeting) {
  if (meeting.municipality.none() && meeting.group.none())
    refuse("--municipality", Message::forms_missing);
  if (meeting.group.none() && !meeting.next_themes.empty())
    refuse("--next-theme", Message::next_theme_without_group);
  if (!meeting.date)
    refuse("--date", Message::forms_missing, Phrase(Message::partial_date_forms));
  domain::require_not_future(*meeting.date, desk.today);
  require_last_day_after_first(meeting, desk.today);
  require_total_of_all(meeting);
  require_part_of_those_present(meeting, "--drivers", meeting.drivers);
  require_part_of_those_present(meeting, "--newcomers", meeting.newcomers);
  resolve_themes(desk.database(), meeting.themes);
}

template <class Record>
void stamp_new(Desk& desk, std::vector<Record>& records) {
  for (Record& record : records)
    if (!record.id)
      record.stamp = desk.new_stamp();
}

/// REQUIRES: the meeting's date, from which the days of its parts are read.
void settle_parts(Desk& desk, Meeting& meeting) {
  for (domain::FollowUp& follow_up : meeting.follow_ups)
    settle_day(desk, follow_up.due, follow_up.due_words, meeting.date);
  stamp_new(desk, meeting.decisions);
  stamp_new(desk, meeting.outcomes);
  stamp_new(desk, meeting.follow_ups);
}

/// What a group's session has from its group where nothing else is said. Returns the group.
std::optional<domain::Group> settle_group(Desk& desk, Meeting& meeting) {
  if (meeting.group.none()) {
    meeting.kind = meeting.kind.value_or(domain::MeetingKind::dialogue_meeting);
    return std::nullopt;
  }
  const domain::Group group = require_group(desk.database(), meeting.group.id);
  meeting.group = group.link();
  meeting.kind = meeting.kind.value_or(domain::session_kind(group));
  if (meeting.municipality.none())
    meeting.municipality = group.municipality;
  if (meeting.naming == domain::Naming::yes && group.naming != domain::Naming::yes) {
    meeting.naming = group.naming;
    desk.notices.push_back({Message::naming_withheld_as_for, {group.id.ref()}});
  }
  return group;
}

/// Those that `now` no longer has.
template <class Record, class Id>
void remove_missing(Desk& desk, const std::vector<Record>& before, const std::vector<Record>& now,
                    void (*remove)(Desk&, Id)) {
  for (const Record& record : before)
    if (std::ranges::find(now, record.id, &Record::id) == now.end())
      remove(desk, record.id);
}

bool are_same(const domain::Decision& one, const domain::Decision& other) {
  return one.text == other.text && one.by == other.by;
}
bool are_same(const domain::Outcome& one, const domain::Outcome& other) {
  return one.text == other.text && one.kind == other.kind && one.state == other.state;
}
bool are_same(const domain::FollowUp& one, const domain::FollowUp& other) {
  return one.text == other.text && one.owner == other.owner && one.due == other.due;
}

/// Those that are in both and not the same.
template <class Record>
void edit_changed(Desk& desk, const std::vector<Record>& before, std::vector<Record>& now,
                  void (*edit)(Desk&, Record&)) {
  for (Record& record : now) {
    const auto was = std::ranges::find(before, record.id, &Record::id);
    if (was != before.end() && !are_same(*was, record))
      edit(desk, record);
  }
}

void edit_changed_parts(Desk& desk, const Meeting& before, Meeting& now) {
  edit_changed(desk, before.decisions, now.decisions, edit_decision);
  edit_changed(desk, before.outcomes, now.outcomes, edit_outcome);
  edit_changed(desk, before.follow_ups, now.follow_ups, edit_follow_up);
}

void remove_missing_parts(Desk& desk, const Meeting& before, const Meeting& now) {
  remove_missing(desk, before.decisions, now.decisions, remove_decision);
  remove_missing(desk, before.outcomes, now.outcomes, remove_outcome);
  remove_missing(desk, before.follow_ups, now.follow_ups, remove_follow_up);
}

std::string joined(const std::vector<domain::ExampleId>& ids) {
  std::string list;
  for (const domain::ExampleId id : ids) text::add_to(list, id.ref());
  return list;
}

bool has_role(const Meeting& meeting, domain::Role role) {
  return std::ranges::find(meeting.attended, role, &domain::Attendance::role) != meeting.attended.end();
}

void take_over_roles(const Meeting& last, Meeting& meeting, TakingOver& over) {
  std::vector<domain::Attendance> roles;
  for (const domain::Attendance& one : last.attended)
    if (!has_role(meeting, one.role))
      roles.push_back({one.role, std::nullopt, one.organisation});
  meeting.attended.insert(meeting.attended.end(), roles.begin(), roles.end());
  if (!roles.empty())
    over.add("attended");
}

bool is_nobodys(const Meeting& meeting) {
  return meeting.municipality.none() && meeting.group.none() && !meeting.visit;
}

void take_over_from(Desk& desk, const Meeting& last, Meeting& meeting) {
  TakingOver over(desk, last.id.ref());
  if (is_nobodys(meeting)) {
    meeting.municipality = last.municipality;
    meeting.with = last.with;
    meeting.group = last.group;
  }
  if (meeting.group.id == last.group.id)
    over.take(last.kind, meeting.kind, "kind");
  over.take(last.form, meeting.form, "form");
  over.take(last.place, meeting.place, "place");
  over.take(last.themes, meeting.themes, "theme");
  take_over_roles(last, meeting, over);
  over.say();
  if (!have_other_municipalities(meeting, last))
    over.take_naming(last.naming, meeting);
}

}  // namespace

void log_meeting(Desk& desk, Meeting& meeting, const std::optional<domain::MeetingId>& like) {
  resolve_municipalities(desk, meeting);
  if (like)
    take_over_from(desk, require_meeting(desk.database(), *like), meeting);
  std::optional<domain::Visit> visit = visit_to_fulfil(desk, meeting);
  if (visit)
    lend(desk, *visit, meeting);
  const auto group = settle_group(desk, meeting);
  check(desk, meeting);
  if (group)
    warn_of_charter(desk, *group, meeting);
  const std::vector<domain::VisitId> agreed =
      visit ? std::vector<domain::VisitId>() : visits_agreed_for(desk, meeting);
  if (agreed.size() == 1)
    visit = take_agreed(desk, agreed.front(), meeting);
  meeting.stamp = desk.new_stamp();
  settle_parts(desk, meeting);
  MeetingStore(desk.database()).insert(meeting);
  desk.operation.touch(meeting.id.ref());
  scrutinise(desk, meeting, {reserve_of(meeting)});
  point_out_twin(desk, meeting.id);
  if (visit)
    hold(desk, *visit, meeting);
  if (agreed.size() > 1)
    name_candidates(desk, agreed, meeting);
}

Meeting require_meeting(storage::Database& database, domain::MeetingId id) {
  if (auto meeting = MeetingStore(database).find(id))
    return *meeting;
  throw no_such_record(id.ref(), "meetings");
}

void edit_meeting(Desk& desk, Meeting& meeting) {
  const Meeting before = require_meeting(desk.database(), meeting.id);
  if (meeting.date != before.date)
    ask_again(meeting);
  resolve_municipalities(desk, meeting);
  const bool other_visit = meeting.visit != before.visit;
  std::optional<domain::Visit> visit;
  if (meeting.visit)
    visit = other_visit ? visit_to_fulfil(desk, meeting) : require_visit(desk.database(), *meeting.visit);
  if (visit)
    require_same_municipality(*visit, meeting);
  require_group_named(desk.database(), meeting.group.id, meeting.id.ref(), before.naming, meeting.naming);
  const auto group = settle_group(desk, meeting);
  check(desk, meeting);
  if (group)
    warn_of_charter(desk, *group, meeting);
  settle_parts(desk, meeting);
  meeting.stamp.updated_at = desk.operation.now();
  MeetingStore(desk.database()).update(meeting);
  desk.operation.touch(meeting.id.ref());
  remove_missing_parts(desk, before, meeting);
  edit_changed_parts(desk, before, meeting);
  scrutinise(desk, meeting, {reserve_of(meeting)});
  if (meeting.date != before.date || have_other_municipalities(meeting, before) ||
      meeting.group.id != before.group.id)
    point_out_twin(desk, meeting.id);
  if (visit)
    hold(desk, *visit, meeting);
  if (before.visit && other_visit)
    plan_again(desk, *before.visit);
}

void remove_meeting(Desk& desk, domain::MeetingId id) {
  MeetingStore meetings(desk.database());
  const Meeting meeting = require_meeting(desk.database(), id);
  if (const auto examples = meetings.examples_of(id); !examples.empty())
    throw Error(
        ErrorKind::conflict, Phrase{Message::record_is_used_by, {id.ref(), joined(examples)}},
        Phrase{Message::used_mend, {joined(examples), Phrase{Message::mend_move, {examples.front().ref()}}}});
  if (const auto user = storage::PassOnStore(desk.database()).at(id))
    require_unused(id.ref(), user->ref());
  meetings.remove(id);
  desk.operation.touch(id.ref());
  if (meeting.visit)
    plan_again(desk, *meeting.visit);
}

}  // namespace dialogg::app
