#include "app/checks.hpp"

#include <vector>

#include "app/groups.hpp"
#include "app/twins.hpp"
#include "domain/charter.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/visit_store.hpp"

namespace dialogg::app {

using domain::Breach;
using messages::Message;
using messages::Phrase;

namespace {

using Found = std::function<void(const Finding&)>;

/// What happened stays as it was: it is to be taken up, not written over.
Finding finding_of(const domain::Group& group, const domain::Meeting& session, const Breach& breach) {
  const Phrase take_up{Message::mend_take_up, {session.id.ref()}};
  const bool is_decision = breach.kind != Breach::Kind::no_user;
  return {is_decision ? breach.decision.ref() : session.id.ref(), breach_phrase(group, breach), take_up};
}

void check_charters(storage::Database& database, const Found& found) {
  std::vector<domain::Group> user_led;
  storage::GroupStore(database).for_each({}, [&](const domain::Group& group) {
    if (group.user_led.value_or(false))
      user_led.push_back(group);
  });
  for (const domain::Group& group : user_led) {
    domain::Filter sessions;
    sessions.group = group.id;
    storage::MeetingStore(database).for_each(sessions, [&](const domain::Meeting& session) {
      for (const Breach& breach : domain::breaches(group, session)) found(finding_of(group, session, breach));
    });
  }
}

/// A meeting that is there is not to be logged once more.
Finding finding_of(const domain::Visit& visit, const std::optional<storage::MetThere>& met) {
  const std::string ref = visit.id.ref();
  const std::string place = domain::name_of(visit);
  const std::string date = visit.date->iso();
  const bool elsewhen = met && met->for_another_visit && !visit.date->date();  // the month had room for both
  if (!met || elsewhen)
    return {ref, {Message::check_visit_past, {place, date}}, Phrase{Message::mend_log_meeting, {ref}}};
  const std::string meeting = met->meeting.ref();
  if (met->for_another_visit)
    return {ref,
            {Message::check_visit_met_by_other, {place, date, meeting}},
            Phrase{Message::mend_remove, {ref}}};
  return {
      ref, {Message::check_visit_met, {place, date, meeting}}, Phrase{Message::mend_visit, {meeting, ref}}};
}

void check_visits(storage::Database& database, domain::Date today, const Found& found) {
  for (const domain::Visit& visit : storage::VisitStore(database).past_without_meeting(today))
    found(finding_of(visit, storage::met_there(database, visit.id)));
}

void check_twins(storage::Database& database, const Found& found) {
  for (const storage::Twin& twin : storage::twins(database)) {
    const std::string ref = twin.letter + std::to_string(twin.id);
    found({ref, question_of(twin), Phrase{Message::mend_remove, {ref}}});
  }
}

}  // namespace

void check_records(storage::Database& database, domain::Date today, const Found& found) {
  check_charters(database, found);
  check_visits(database, today, found);
  check_twins(database, found);
}

}  // namespace dialogg::app
