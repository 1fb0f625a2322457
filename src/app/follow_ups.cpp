#include "app/follow_ups.hpp"

#include "app/approaches.hpp"
#include "app/days.hpp"
#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/pass_ons.hpp"
#include "app/references.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::app {

using domain::FollowUp;
using messages::Message;
using messages::Phrase;
using storage::FollowUpStore;

FollowUp require_follow_up(storage::Database& database, domain::FollowUpId id) {
  if (auto follow_up = FollowUpStore(database).find(id))
    return *follow_up;
  throw no_such_record(id.ref(), "follow-ups");
}

std::vector<Reserve> reserves_of(storage::Database& database, const FollowUp& follow_up) {
  if (!domain::may_be_told(follow_up))
    return {};
  if (follow_up.meeting)
    return {reserve_of(database, *follow_up.meeting)};
  return {reserve_of(database, follow_up.about.group)};
}

namespace {

void require_result_of_closed(const FollowUp& follow_up) {
  if (follow_up.status != domain::FollowUpStatus::open || follow_up.result.empty())
    return;
  domain::Error error(domain::ErrorKind::invalid, Phrase{Message::follow_up_is_open, {follow_up.id.ref()}},
                      Phrase{Message::follow_up_is_open_mend, {follow_up.id.ref()}});
  error.where = domain::option("--result");
  throw error;
}

/// The day from which a due date without a year is read: that of what it is for; but an errand for something that is to come, or that
/// has no day, is to be done from today on.
std::optional<domain::PartialDate> date_of_subject(Desk& desk, const FollowUp& follow_up) {
  storage::Database& database = desk.database();
  const domain::About& about = follow_up.about;
  std::optional<domain::PartialDate> date;
  if (follow_up.meeting)
    date = require_meeting(database, *follow_up.meeting).date;
  else if (about.visit)
    date = require_visit(database, about.visit).date;
  else if (about.approach)
    date = require_approach(database, about.approach).date;
  else if (about.pass_on)
    date = require_pass_on(database, about.pass_on).date;
  return date && date->first_day() <= desk.today ? date : std::nullopt;
}

/// What must hold for every follow-up, and what the user should know about it.
void check(Desk& desk, FollowUp& follow_up) {
  if (follow_up.text.empty())
    throw domain::Error(domain::ErrorKind::invalid, Message::forms_text_missing);
  require_result_of_closed(follow_up);
  settle_day(desk, follow_up.due, follow_up.due_words, date_of_subject(desk, follow_up));
}

void told(Desk& desk, const FollowUp& follow_up) {
  desk.operation.touch(follow_up.id.ref());
  scrutinise(desk, follow_up, reserves_of(desk.database(), follow_up));
}

domain::MunicipalityId municipality_of(Desk& desk, const std::string& ref) {
  domain::MunicipalityLink link{.given = ref};
  resolve_municipality(desk, link);
  return link.id;
}

}  // namespace

void set_subject(Desk& desk, FollowUp& follow_up, const std::string& ref) {
  storage::Database& database = desk.database();
  follow_up.meeting = domain::read_id<domain::MeetingId>(ref);
  follow_up.about = {};
  if (ref.empty())
    return;
  domain::About& about = follow_up.about;
  if (follow_up.meeting)
    require_meeting(database, *follow_up.meeting);
  else if (const auto visit = domain::read_id<domain::VisitId>(ref))
    about.visit = require_visit(database, *visit).id;
  else if (const auto approach = domain::read_id<domain::ApproachId>(ref))
    about.approach = require_approach(database, *approach).id;
  else if (const auto pass_on = domain::read_id<domain::PassOnId>(ref))
    about.pass_on = require_pass_on(database, *pass_on).id;
  else if (const auto example = domain::read_id<domain::ExampleId>(ref))
    about.example = require_example(database, *example).id;
  else if (const auto group = domain::read_id<domain::GroupId>(ref))
    about.group = require_group(database, *group).id;
  else if (domain::read_reference(ref, "K"))
    about.municipality = municipality_of(desk, ref);
  else
    throw domain::Error(domain::ErrorKind::invalid, Phrase{Message::follow_up_not_for_that, {ref}},
                        Phrase{Message::follow_up_not_for_that_mend});
}

void add_follow_up(Desk& desk, FollowUp& follow_up) {
  check(desk, follow_up);
  follow_up.stamp = desk.new_stamp();
  FollowUpStore store(desk.database());
  store.insert(follow_up);
  follow_up = store.find(follow_up.id).value();  // with the place of what it is for
  told(desk, follow_up);
}

void edit_follow_up(Desk& desk, FollowUp& follow_up) {
  check(desk, follow_up);
  follow_up.stamp.updated_at = desk.operation.now();
  FollowUpStore(desk.database()).update(follow_up);
  told(desk, follow_up);
}

namespace {

void close(Desk& desk, FollowUp& follow_up, domain::FollowUpStatus status, const std::string& result) {
  if (follow_up.status != domain::FollowUpStatus::open)
    throw domain::Error(domain::ErrorKind::conflict, Phrase{follow_up.status == domain::FollowUpStatus::done
                                                                ? Message::follow_up_is_done
                                                                : Message::follow_up_is_dropped,
                                                            {follow_up.id.ref()}});
  follow_up.status = status;
  follow_up.result = result;
  edit_follow_up(desk, follow_up);
}

}  // namespace

void complete_follow_up(Desk& desk, FollowUp& follow_up, const std::string& result) {
  close(desk, follow_up, domain::FollowUpStatus::done, result);
}

void drop_follow_up(Desk& desk, FollowUp& follow_up, const std::string& reason) {
  close(desk, follow_up, domain::FollowUpStatus::dropped, reason);
}

void remove_follow_up(Desk& desk, domain::FollowUpId id) {
  require_follow_up(desk.database(), id);
  FollowUpStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

void require_without_follow_ups(storage::Database& database, const std::string& ref, char letter,
                                std::int64_t id) {
  const std::vector<FollowUp> about = FollowUpStore(database).about(letter, id);
  require_unused(ref, about.empty() ? "" : about.front().id.ref());
}

}  // namespace dialogg::app
