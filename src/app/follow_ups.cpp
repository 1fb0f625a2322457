#include "app/follow_ups.hpp"

#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "domain/error.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::app {

using domain::FollowUp;
using storage::FollowUpStore;

FollowUp require_follow_up(storage::Database& database, domain::FollowUpId id) {
  if (auto follow_up = FollowUpStore(database).find(id))
    return *follow_up;
  throw no_such_record(id.ref(), "follow-ups");
}

void edit_follow_up(Desk& desk, FollowUp& follow_up) {
  if (follow_up.text.empty())
    throw domain::Error(domain::ErrorKind::invalid, text::Message::forms_text_missing);
  warn_of_personal_data(desk, "text", follow_up.text);
  warn_of_personal_data(desk, "owner", follow_up.owner);
  follow_up.stamp.updated_at = desk.operation.now();
  FollowUpStore(desk.database()).update(follow_up);
  desk.operation.touch(follow_up.id.ref());
}

void remove_follow_up(Desk& desk, domain::FollowUpId id) {
  require_follow_up(desk.database(), id);
  FollowUpStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
