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
      where_named(whose),
      where_named(of_another(shown("group-name", initiative.group.name))),
      open(title),
      open(long_text("need", Message::option_need, initiative.need)),
      open(code("change", Message::option_change, initiative.change)),
      open(text("owner", Message::option_initiative_owner, initiative.owner)),
      open(code("status", Message::option_initiative_status, initiative.status)),
      open(code("part", Message::option_part, initiative.part)),
      open(long_text("result", Message::option_initiative_result, initiative.result)),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
