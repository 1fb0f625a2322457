#include "records/group_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Group;
using messages::Message;

namespace {

Field name(Group& group) {
  Field field = text("name", Message::option_group_name, group.name);
  field.placeholder = Message::placeholder_name;
  field.where = Field::Where::positional;
  field.mandatory = true;
  return field;
}

Fields beginning_fields(Group& group, const Reading& reading) {
  return {
      open(long_text("origin", Message::option_origin, group.origin)),
      open(text("question", Message::option_question, group.question, kSentence)),
      open(partial_date("began", Message::option_began, group.began, reading, domain::Direction::past)),
      open(count("days-to-start", Message::option_days_to_start, group.days_to_start)),
  };
}

Fields running_fields(Group& group) {
  return {
      open(code("cadence", Message::option_cadence, group.cadence)),
      where_named(texts("venue", Message::option_venue, group.venues, kSentence)),
      where_named(texts("spread-goal", Message::option_spread_goal, group.spread_goals, kSentence)),
      open(long_text("purpose", Message::option_purpose, group.purpose)),
      open(texts("principle", Message::option_principle, group.principles, kSentence)),
      open(texts("channel", Message::option_channel, group.channels, kSentence)),
      open(text("recruitment", Message::option_recruitment, group.recruitment, kSentence)),
      open(answer("rotating", Message::option_rotating, group.rotating)),
  };
}

}  // namespace

Fields group_fields(Group& group, const Reading& reading) {
  Fields fields = record_fields([&group] { return group.id ? group.id.ref() : std::string(); }, group.stamp);
  const auto add = [&fields](const Fields& more) { fields.insert(fields.end(), more.begin(), more.end()); };
  add({
      where_named(name(group)),
      where_named(municipality(Message::option_group_municipality, group.municipality, reading)),
      where_named(shown("municipality-name", [&group] { return text_value(group.municipality.name); })),
      where_named(text("host-unit", Message::option_host_unit, group.host_unit)),
      open(code("kind", Message::option_group_kind, group.kind)),
      open(code("status", Message::option_group_status, group.status)),
      open(answer("user-led", Message::option_user_led, group.user_led)),
  });
  add(beginning_fields(group, reading));
  add(running_fields(group));
  add({
      where_named(reference("parent", Message::option_parent, group.parent, reading)),
      where_named(reference("fed-by", Message::option_fed_by, group.fed_by, reading)),
      open(code("naming", Message::option_group_naming, group.naming)),
  });
  return fields;
}

}  // namespace dialogg::records
