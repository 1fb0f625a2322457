#include "records/follow_up_fields.hpp"

#include "domain/role.hpp"
#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using messages::Message;

namespace {

Field owner(domain::FollowUp& follow_up, const Reading& reading) {
  Field field = text("owner", Message::option_owner, follow_up.owner);
  field.is_known = [&reading](const std::string& words) {
    return domain::find_term(domain::terms_of<domain::Role>(), words) ||
           (reading.is_organisation && reading.is_organisation(words));
  };
  return field;
}

}  // namespace

Fields follow_up_fields(domain::FollowUp& follow_up, const Reading& reading) {
  Fields fields = record_fields([&follow_up] { return follow_up.id ? follow_up.id.ref() : std::string(); },
                                follow_up.stamp);
  Field what = text("text", Message::option_text, follow_up.text, kSentence);
  what.mandatory = true;
  Field status = shown("status", [&follow_up] { return domain::Value(domain::code(follow_up.status)); });
  status.terms = domain::terms_of<domain::FollowUpStatus>();
  const Fields own = {
      open(what),
      open(owner(follow_up, reading)),
      open(day_after_record("due", Message::option_due, follow_up.due, follow_up.due_words, reading)),
      open(status),
      shown("result", follow_up.result),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
