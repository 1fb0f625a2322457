#include "records/initiative_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Initiative;
using messages::Message;

Fields initiative_fields(Initiative& initiative, const Reading& reading) {
  Fields fields = record_fields([&initiative] { return initiative.id ? initiative.id.ref() : std::string(); },
                                initiative.stamp);
  Field whose = group(Message::option_initiative_group, initiative.group, reading);
  whose.mandatory = true;
  whose.where = Field::Where::positional;
  Field title = text("title", Message::option_initiative_title, initiative.title);
  title.mandatory = true;
  const Fields own = {
      whose,
      shown("group-name", [&initiative] { return text_value(initiative.group.name); }),
      title,
      long_text("need", Message::option_need, initiative.need),
      code("change", Message::option_change, initiative.change),
      text("owner", Message::option_initiative_owner, initiative.owner),
      code("status", Message::option_initiative_status, initiative.status),
      code("part", Message::option_part, initiative.part),
      long_text("result", Message::option_initiative_result, initiative.result),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
