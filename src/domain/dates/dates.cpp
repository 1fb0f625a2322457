#include "domain/dates/dates.hpp"

#include "domain/dates/date_reading.hpp"
#include "domain/error.hpp"

namespace dialogg::domain {

using messages::Message;

Date read_date(std::string_view text, Date today, Direction direction) {
  const auto date = understand_date(text, today, direction);
  if (!date)
    throw Error(ErrorKind::invalid, {Message::date_not_understood, {text}},
                messages::Phrase(Message::date_forms));
  if (!date->date())
    throw Error(ErrorKind::invalid, {Message::date_lacks_day, {text}}, messages::Phrase(Message::date_forms));
  return *date->date();
}

PartialDate read_partial_date(std::string_view text, Date today, Direction direction) {
  if (const auto date = understand_date(text, today, direction))
    return *date;
  throw Error(ErrorKind::invalid, {Message::date_not_understood, {text}},
              messages::Phrase(Message::partial_date_forms));
}

}  // namespace dialogg::domain
