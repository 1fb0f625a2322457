#include "app/pass_ons.hpp"

#include "app/days.hpp"
#include "app/examples.hpp"
#include "app/follow_ups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/pass_on_store.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Example;
using domain::PassOn;
using messages::Message;
using messages::Phrase;
using storage::PassOnStore;

namespace {

void require_published(const Example& example) {
  if (example.status == domain::ExampleStatus::draft)
    throw Error(ErrorKind::conflict, Phrase{Message::pass_on_draft, {example.id.ref()}},
                Phrase{Message::pass_on_draft_mend, {example.id.ref()}});
  if (example.status == domain::ExampleStatus::withdrawn)
    throw Error(ErrorKind::conflict, Phrase{Message::pass_on_withdrawn, {example.id.ref()}},
                Phrase{Message::pass_on_withdrawn_mend, {example.id.ref()}});
}

void require_elsewhere(const Example& example, const PassOn& pass_on) {
  if (example.municipality.id && example.municipality.id == pass_on.to.id)
    throw Error(ErrorKind::conflict, Phrase{Message::pass_on_to_itself, {example.id.ref(), pass_on.to.name}});
}

void require_once(Desk& desk, const PassOn& pass_on) {
  const auto earlier = PassOnStore(desk.database()).find(*pass_on.example, pass_on.to.id);
  if (earlier && earlier->id != pass_on.id)
    throw Error(ErrorKind::conflict,
                Phrase{Message::pass_on_there, {pass_on.example->ref(), pass_on.to.name, earlier->id.ref()}},
                Phrase{Message::pass_on_there_mend, {earlier->id.ref()}});
}

void require_not_future(Desk& desk, const PassOn& pass_on) {
  if (pass_on.date->first_day() <= desk.today)
    return;
  Error error(ErrorKind::invalid, Phrase{Message::pass_on_in_future, {pass_on.date->iso()}});
  error.where = domain::option("--date");
  throw error;
}

/// Other states show no reason. `before`: the pass-on as it is stored; its reason may go with its state.
void require_state_of_reason(const PassOn& pass_on, const PassOn& before) {
  if (pass_on.state == domain::PassOnState::not_relevant || pass_on.reason == before.reason)
    return;
  Error error(ErrorKind::invalid, Message::pass_on_reason_without_state,
              Phrase(Message::pass_on_reason_without_state_mend));
  error.where = domain::option("--reason");
  throw error;
}

/// Where nothing else is said: the day of the visit or meeting where it was brought up, if that has been; else today.
void date_it(Desk& desk, PassOn& pass_on) {
  std::optional<domain::PartialDate> date;
  if (pass_on.visit)
    date = require_visit(desk.database(), *pass_on.visit).date;
  if (date && (!date->date() || *date->date() > desk.today))
    date.reset();
  if (pass_on.meeting)
    date = require_meeting(desk.database(), *pass_on.meeting).date;
  if (!pass_on.date)
    pass_on.date = date.value_or(domain::PartialDate::of(desk.today));
}

/// What must hold for every pass-on. Returns the example.
Example check(Desk& desk, PassOn& pass_on, const PassOn& before) {
  Example example = require_example(desk.database(), *pass_on.example);
  date_it(desk, pass_on);
  resolve_municipality(desk, pass_on.to, pass_on.date);
  require_not_future(desk, pass_on);
  settle_day(desk, pass_on.review_on, pass_on.review_words, pass_on.date);
  require_elsewhere(example, pass_on);
  require_once(desk, pass_on);
  require_state_of_reason(pass_on, before);
  return example;
}

/// What the user should know about a pass-on that was stored.
void warn(Desk& desk, const PassOn& pass_on, const PassOn& before) {
  const std::string ref = pass_on.id.ref();
  const PassOn stored = require_pass_on(desk.database(), pass_on.id);  // with the reserve of where it came up
  scrutinise(desk, pass_on, reserves_of(stored));
  if (pass_on.review_on && *pass_on.review_on < desk.today && pass_on.review_on != before.review_on)
    desk.warnings.push_back({Message::review_in_past, {ref, domain::iso(*pass_on.review_on)}});
}

}  // namespace

void pass_on(Desk& desk, PassOn& pass_on) {
  const Example example = check(desk, pass_on, {});
  require_published(example);
  pass_on.example_title = example.title;
  pass_on.stamp = desk.new_stamp();
  PassOnStore(desk.database()).insert(pass_on);
  desk.operation.touch(pass_on.id.ref());
  warn(desk, pass_on, {});
}

PassOn require_pass_on(storage::Database& database, domain::PassOnId id) {
  if (auto pass_on = PassOnStore(database).find(id))
    return *pass_on;
  throw no_such_record(id.ref(), "pass-ons");
}

void edit_pass_on(Desk& desk, PassOn& pass_on) {
  const PassOn before = require_pass_on(desk.database(), pass_on.id);
  const Example example = check(desk, pass_on, before);
  if (domain::is_settled(pass_on.state))
    pass_on.review_on.reset();
  if (pass_on.state != domain::PassOnState::not_relevant)
    pass_on.reason.clear();
  pass_on.stamp.updated_at = desk.operation.now();
  PassOnStore(desk.database()).update(pass_on);
  desk.operation.touch(pass_on.id.ref());
  warn(desk, pass_on, before);
}

void remove_pass_on(Desk& desk, domain::PassOnId id) {
  require_pass_on(desk.database(), id);
  require_without_follow_ups(desk.database(), id.ref(), domain::PassOnId::letter, id.value);
  PassOnStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
