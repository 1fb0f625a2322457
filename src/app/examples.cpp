#include "app/examples.hpp"

#include "app/follow_ups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/themes.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/example_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/pass_on_store.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Example;
using domain::ExampleStatus;
using domain::Meeting;
using messages::Message;
using messages::Phrase;
using storage::ExampleStore;

namespace {

/// `before`: the example as it is stored; a new one is heard today unless it says otherwise.
void date_it(Desk& desk, Example& example, const Example& before, const std::optional<Meeting>& meeting) {
  const bool given = example.heard_on && example.heard_on != before.heard_on;
  if (meeting && given && example.heard_on != meeting->date)
    throw Error(ErrorKind::invalid,
                Phrase{Message::example_date_is_meetings, {meeting->id.ref(), meeting->date->iso()}});
  if (meeting)
    example.heard_on = meeting->date;
  if (!example.heard_on)
    example.heard_on = domain::PartialDate::of(desk.today);
  if (example.heard_on->first_day() > desk.today)
    throw Error(ErrorKind::invalid, Phrase{Message::example_heard_in_future, {example.heard_on->iso()}});
}

void place_it(Desk& desk, Example& example, const std::optional<Meeting>& meeting) {
  resolve_municipality(desk, example.municipality);
  if (!meeting || !example.municipality.none())
    return;
  if (!meeting->with.empty()) {
    Error error(
        ErrorKind::invalid,
        Phrase{Message::example_from_which, {meeting->id.ref(), names_of(municipalities_of(*meeting))}},
        Phrase(Message::example_from_which_mend));
    error.where = domain::option("--municipality");
    throw error;
  }
  example.municipality = meeting->municipality;
}

/// What must hold for an example in any state. Returns the meeting it was heard at.
std::optional<Meeting> check(Desk& desk, Example& example, const Example& before) {
  if (example.title.empty())
    throw Error(ErrorKind::invalid, Message::example_without_title);
  std::optional<Meeting> meeting;
  if (example.meeting)
    meeting = require_meeting(desk.database(), *example.meeting);
  date_it(desk, example, before, meeting);
  place_it(desk, example, meeting);
  resolve_themes(desk.database(), example.themes);
  return meeting;
}

/// Someone else's municipality at a meeting is possible, and easily a slip.
void note_elsewhere(Desk& desk, const Example& example, const std::optional<Meeting>& meeting) {
  const domain::MunicipalityLinks met = meeting ? municipalities_of(*meeting) : domain::MunicipalityLinks();
  if (!met.empty() && !holds(met, example.municipality.id))
    desk.notices.push_back({Message::example_from_elsewhere,
                            {example.id.ref(), example.municipality.name, meeting->id.ref(), names_of(met)}});
}

/// What the user should know about an example that was stored.
void remark(Desk& desk, const Example& example) {
  scrutinise(desk, example, {reserve_of(example)});
  if (const auto same = ExampleStore(desk.database()).find_same(example))
    desk.warnings.push_back(
        {Message::twice_mend,
         {Phrase{Message::twice_example, {example.id.ref(), same->ref()}}, example.id.ref()}});
  if (!example.effect.empty() && !example.claimed_by)
    desk.notices.push_back({Message::example_effect_unclaimed, {example.id.ref()}});
}

/// What has been passed on to a municipality does not come from it.
void require_not_passed_on_home(Desk& desk, const Example& example) {
  const auto there = storage::PassOnStore(desk.database()).find(example.id, example.municipality.id);
  if (there)
    throw Error(ErrorKind::conflict,
                Phrase{Message::pass_on_comes_from_there,
                       {example.id.ref(), example.municipality.name, there->id.ref()}},
                Phrase{Message::pass_on_comes_from_there_mend, {there->id.ref()}});
}

void store(Desk& desk, Example& example) {
  example.stamp.updated_at = desk.operation.now();
  ExampleStore(desk.database()).update(example);
  desk.operation.touch(example.id.ref());
}

}  // namespace

void record_example(Desk& desk, Example& example) {
  if (example.status == ExampleStatus::withdrawn)
    throw Error(ErrorKind::invalid, Message::example_recorded_status);
  const auto meeting = check(desk, example, {});
  example.stamp = desk.new_stamp();
  ExampleStore(desk.database()).insert(example);
  desk.operation.touch(example.id.ref());
  note_elsewhere(desk, example, meeting);
  remark(desk, example);
  if (example.status == ExampleStatus::draft)
    desk.notices.push_back({Message::example_is_draft, {example.id.ref()}});
}

Example require_example(storage::Database& database, domain::ExampleId id) {
  if (auto example = ExampleStore(database).find(id))
    return *example;
  throw no_such_record(id.ref(), "examples");
}

void edit_example(Desk& desk, Example& example) {
  const Example before = require_example(desk.database(), example.id);
  if (example.status == ExampleStatus::withdrawn && before.status != ExampleStatus::withdrawn)
    throw Error(ErrorKind::invalid, Phrase{Message::example_withdrawn_by_edit, {example.id.ref()}});
  if (example.status != ExampleStatus::withdrawn)
    example.reason.clear();
  const auto meeting = check(desk, example, before);
  require_not_passed_on_home(desk, example);
  store(desk, example);
  if (example.meeting != before.meeting || example.municipality.id != before.municipality.id)
    note_elsewhere(desk, example, meeting);
  remark(desk, example);
}

void publish_example(Desk& desk, Example& example) {
  if (example.status == ExampleStatus::published)
    throw Error(ErrorKind::conflict, Phrase{Message::example_is_published, {example.id.ref()}});
  example.status = ExampleStatus::published;
  example.reason.clear();
  store(desk, example);
  remark(desk, example);
}

void withdraw_example(Desk& desk, Example& example, const std::string& reason) {
  if (example.status == ExampleStatus::withdrawn)
    throw Error(ErrorKind::conflict, Phrase{Message::example_is_withdrawn, {example.id.ref()}});
  example.status = ExampleStatus::withdrawn;
  example.reason = reason;
  store(desk, example);
  scrutinise(desk, example, {reserve_of(example)});
}

void remove_example(Desk& desk, domain::ExampleId id) {
  require_example(desk.database(), id);
  if (const auto user = storage::PassOnStore(desk.database()).of(id))
    require_unused(id.ref(), user->ref());
  require_without_follow_ups(desk.database(), id.ref(), domain::ExampleId::letter, id.value);
  ExampleStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
