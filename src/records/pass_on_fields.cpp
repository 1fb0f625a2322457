#include "records/pass_on_fields.hpp"

#include "domain/error.hpp"
#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::PassOn;
using messages::Message;

namespace {

Field example(PassOn& pass_on, const Reading& reading) {
  Field field = reference("example", Message::option_pass_on_example, pass_on.example, reading);
  field.placeholder = Message::placeholder_example;
  field.where = Field::Where::positional;
  field.mandatory = true;
  return field;
}

Field to(PassOn& pass_on, const Reading& reading) {
  Field field = municipality(Message::option_pass_on_to, pass_on.to, reading);
  field.name = "to";
  field.mandatory = true;
  return field;
}

/// A visit or a meeting.
Field at(PassOn& pass_on, const Reading& reading) {
  Field field{"at", Message::placeholder_ref, Message::option_pass_on_at};
  field.set = [&pass_on, &reading](const domain::Value& value) {
    const std::string given = as_text(value);
    pass_on.visit = domain::read_id<domain::VisitId>(given);
    pass_on.meeting = domain::read_id<domain::MeetingId>(given);
    if (!given.empty() && !pass_on.visit && !pass_on.meeting)
      throw not_a_reference(given, domain::VisitId::letter);
    if (!given.empty() && reading.check_reference)
      reading.check_reference(given);
  };
  field.get = [&pass_on] {
    if (pass_on.visit)
      return domain::Value(pass_on.visit->ref());
    return pass_on.meeting ? domain::Value(pass_on.meeting->ref()) : domain::Value();
  };
  field.hide = [&pass_on] {
    pass_on.visit.reset();
    pass_on.meeting.reset();
  };
  return field;
}

}  // namespace

Fields pass_on_fields(PassOn& pass_on, const Reading& reading) {
  Fields fields =
      record_fields([&pass_on] { return pass_on.id ? pass_on.id.ref() : std::string(); }, pass_on.stamp);
  const Fields own = {
      open(example(pass_on, reading)),
      open(of_another(shown("example-title", pass_on.example_title))),
      where_named(to(pass_on, reading)),
      where_named(shown("to-name", [&pass_on] { return text_value(pass_on.to.name); })),
      open(
          partial_date("date", Message::option_pass_on_date, pass_on.date, reading, domain::Direction::past)),
      at(pass_on, reading),
      open(code("as", Message::option_brought_as, pass_on.as)),
      open(code("state", Message::option_pass_on_state, pass_on.state)),
      open(text("reason", Message::option_pass_on_reason, pass_on.reason, kSentence)),
      day_after_record("review-on", Message::option_review_on, pass_on.review_on, pass_on.review_words,
                       reading),
      open(long_text("result", Message::option_pass_on_result, pass_on.result)),
      text("note", Message::option_pass_on_note, pass_on.note, kSentence),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
