#include "domain/dates/dates.hpp"

#include "domain/dates/date_reading.hpp"
#include "domain/dates/written_date.hpp"
#include "domain/error.hpp"

namespace dialogg::domain {

using messages::Message;

Date read_date(std::string_view text, const Standpoint& standpoint) {
  const auto date = understand_date(text, standpoint);
  if (!date)
    throw Error(ErrorKind::invalid, {Message::date_not_understood, {text}},
                messages::Phrase(Message::date_forms));
  if (!date->date())
    throw Error(ErrorKind::invalid, {Message::date_lacks_day, {text}}, messages::Phrase(Message::date_forms));
  return *date->date();
}

Date read_date(std::string_view text, Date today, Direction direction) {
  return read_date(text, Standpoint{today, direction});
}

PartialDate read_partial_date(std::string_view text, const Standpoint& standpoint) {
  if (const auto date = understand_date(text, standpoint))
    return *date;
  throw Error(ErrorKind::invalid, {Message::date_not_understood, {text}},
              messages::Phrase(Message::partial_date_forms));
}

PartialDate read_partial_date(std::string_view text, Date today, Direction direction) {
  return read_partial_date(text, Standpoint{today, direction});
}

bool lacks_year(std::string_view text) {
  const std::string words = simplified(text);
  const auto written = take_apart(words);
  return written && !written->year;
}

}  // namespace dialogg::domain
