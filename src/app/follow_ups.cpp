#include "app/follow_ups.hpp"

#include "app/days.hpp"
#include "app/meetings.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::app {

using domain::FollowUp;
using storage::FollowUpStore;

FollowUp require_follow_up(storage::Database& database, domain::FollowUpId id) {
  if (auto follow_up = FollowUpStore(database).find(id))
    return *follow_up;
  throw no_such_record(id.ref(), "follow-ups");
}

namespace {

void require_result_of_closed(const FollowUp& follow_up) {
  if (follow_up.status != domain::FollowUpStatus::open || follow_up.result.empty())
    return;
  domain::Error error(domain::ErrorKind::invalid,
                      messages::Phrase{messages::Message::follow_up_is_open, {follow_up.id.ref()}},
                      messages::Phrase{messages::Message::follow_up_is_open_mend, {follow_up.id.ref()}});
  error.where = domain::option("--result");
  throw error;
}

std::optional<domain::PartialDate> date_of_record(Desk& desk, const FollowUp& follow_up) {
  return follow_up.meeting ? require_meeting(desk.database(), *follow_up.meeting).date : std::nullopt;
}

}  // namespace

void edit_follow_up(Desk& desk, FollowUp& follow_up) {
  if (follow_up.text.empty())
    throw domain::Error(domain::ErrorKind::invalid, messages::Message::forms_text_missing);
  require_result_of_closed(follow_up);
  settle_day(desk, follow_up.due, follow_up.due_words, date_of_record(desk, follow_up));
  follow_up.stamp.updated_at = desk.operation.now();
  FollowUpStore(desk.database()).update(follow_up);
  desk.operation.touch(follow_up.id.ref());
  scrutinise(desk, follow_up,
             follow_up.meeting ? std::vector{reserve_of(desk.database(), *follow_up.meeting)}
                               : std::vector<Reserve>());
}

namespace {

void close(Desk& desk, FollowUp& follow_up, domain::FollowUpStatus status, const std::string& result) {
  if (follow_up.status != domain::FollowUpStatus::open)
    throw domain::Error(domain::ErrorKind::conflict,
                        messages::Phrase{follow_up.status == domain::FollowUpStatus::done
                                             ? messages::Message::follow_up_is_done
                                             : messages::Message::follow_up_is_dropped,
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

}  // namespace dialogg::app
