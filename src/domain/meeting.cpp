#include "domain/meeting.hpp"

#include "domain/error.hpp"
#include "domain/typed_names.hpp"

namespace dialogg::domain {

void require_not_future(const PartialDate& date, Date today) {
  if (date.first_day() <= today)
    return;
  Error error(ErrorKind::invalid, messages::Phrase{messages::Message::meeting_in_future, {date.iso()}},
              messages::Phrase(messages::Message::partial_date_forms));
  error.where = option("--date");
  throw error;
}

Headcount present_at(const Meeting& meeting) {
  return meeting.total ? Headcount{*meeting.total, false} : headcount(meeting.attended);
}

}  // namespace dialogg::domain
