#include "records/approach_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Approach;
using messages::Message;

namespace {

/// A visit, or the answer that there will be none.
Field led_to(Approach& approach, const Reading& reading) {
  Field field = reference("led-to", Message::option_led_to, approach.led_to, reading);
  const Field answer = code("led-to", Message::option_led_to, approach.answer);
  field.terms = answer.terms;
  field.set = [=, &approach, visit = field](const domain::Value& value) {
    approach.answer.reset();
    approach.led_to.reset();
    (domain::find_term(answer.terms, as_text(value)) ? answer : visit).set(value);
  };
  field.get = [=, &approach, visit = field] { return (approach.answer ? answer : visit).get(); };
  field.hide = [&approach] {
    approach.answer.reset();
    approach.led_to.reset();
  };
  return field;
}

}  // namespace

Fields approach_fields(Approach& approach, const Reading& reading) {
  Fields fields =
      record_fields([&approach] { return approach.id ? approach.id.ref() : std::string(); }, approach.stamp);
  Field place = municipality(Message::option_approach_municipality, approach.municipality, reading);
  place.mandatory = true;
  place.where = Field::Where::positional;
  Field side = or_host(code("from", Message::option_approach_from, approach.from), reading);
  side.mandatory = true;
  Field date =
      partial_date("date", Message::option_approach_date, approach.date, reading, domain::Direction::past);
  date.mandatory = true;
  date.excused = [&approach] { return !approach.id; };  // a new one came today
  const Fields own = {
      place,
      shown("municipality-name", [&approach] { return text_value(approach.municipality.name); }),
      side,
      date,
      code("channel", Message::option_approach_channel, approach.channel),
      long_text("note", Message::option_approach_note, approach.note),
      led_to(approach, reading),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
