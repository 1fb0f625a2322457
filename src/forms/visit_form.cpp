#include "forms/visit_form.hpp"

#include "forms/common.hpp"
#include "forms/fields.hpp"

namespace dialogg::forms {

using text::Message;

Fields visit_fields(domain::Visit& visit, const Reading& reading) {
  Fields fields = record_fields([&visit] { return visit.id ? visit.id.ref() : std::string(); }, visit.stamp);
  Field place = municipality(Message::option_municipality, visit.municipality, reading);
  place.mandatory = true;
  place.where = Field::Where::positional;
  Field date =
      partial_date("date", Message::option_visit_date, visit.date, reading, domain::Direction::future);
  date.mandatory = true;
  const Fields own = {
      place,
      shown("municipality-name", [&visit] { return text_value(visit.municipality.name); }),
      date,
      clock_time("time", Message::option_time, visit.time),
      text("place", Message::option_place, visit.place),
      code("status", Message::option_visit_status, visit.status),
      shown("reason", [&visit] { return text_value(visit.reason); }),
      code("initiated-by", Message::option_initiated_by, visit.initiated_by),
      code("occasion", Message::option_occasion, visit.occasion),
      texts("wish", Message::option_wish, visit.wishes, 1'000),
      themes(Message::option_theme, visit.themes, reading),
      code("themes-by", Message::option_themes_by, visit.themes_by),
      codes("invite", Message::option_invite, visit.invited),
      texts("facilitator", Message::option_facilitator, visit.facilitators),
      code("naming", Message::option_naming, visit.naming),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::forms
