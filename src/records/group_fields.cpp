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
      long_text("origin", Message::option_origin, group.origin),
      text("question", Message::option_question, group.question, kSentence),
      partial_date("began", Message::option_began, group.began, reading, domain::Direction::past),
      count("days-to-start", Message::option_days_to_start, group.days_to_start),
  };
}

Fields running_fields(Group& group) {
  return {
      code("cadence", Message::option_cadence, group.cadence),
      texts("venue", Message::option_venue, group.venues, kSentence),
      texts("spread-goal", Message::option_spread_goal, group.spread_goals, kSentence),
      long_text("purpose", Message::option_purpose, group.purpose),
      texts("principle", Message::option_principle, group.principles, kSentence),
      texts("channel", Message::option_channel, group.channels, kSentence),
      text("recruitment", Message::option_recruitment, group.recruitment, kSentence),
      answer("rotating", Message::option_rotating, group.rotating),
  };
}

}  // namespace

Fields group_fields(Group& group, const Reading& reading) {
  Fields fields = record_fields([&group] { return group.id ? group.id.ref() : std::string(); }, group.stamp);
  const auto add = [&fields](const Fields& more) { fields.insert(fields.end(), more.begin(), more.end()); };
  add({
      name(group),
      municipality(Message::option_group_municipality, group.municipality, reading),
      shown("municipality-name", [&group] { return text_value(group.municipality.name); }),
      text("host-unit", Message::option_host_unit, group.host_unit),
      code("kind", Message::option_group_kind, group.kind),
      code("status", Message::option_group_status, group.status),
      answer("user-led", Message::option_user_led, group.user_led),
  });
  add(beginning_fields(group, reading));
  add(running_fields(group));
  add({
      reference("parent", Message::option_parent, group.parent, reading),
      reference("fed-by", Message::option_fed_by, group.fed_by, reading),
      code("naming", Message::option_group_naming, group.naming),
  });
  return fields;
}

}  // namespace dialogg::records
