#include "domain/meeting.hpp"

#include "domain/error.hpp"

namespace dialogg::domain {

void require_not_future(const PartialDate& date, Date today) {
  if (date.first_day() <= today)
    return;
  Error error(ErrorKind::invalid, text::Phrase{text::Message::meeting_in_future, {date.iso()}},
              text::Phrase(text::Message::partial_date_forms));
  error.where = "--date";
  throw error;
}

}  // namespace dialogg::domain
