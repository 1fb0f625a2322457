#include "records/visit_fields.hpp"

#include "records/fields.hpp"
#include "records/point_fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Visit;
using messages::Message;

namespace {

Field proposals(std::string name, Visit& visit, const Reading& reading) {
  return small_records(std::move(name), Message::option_session_theme, visit.proposals, point_fields,
                       reading);
}

/// Words of the vocabulary; of a group's session, what is to be talked about in words of its own.
Field themes_of(Visit& visit, const Reading& reading) {
  const Field vocabulary = themes(Message::option_theme, visit.themes, reading);
  const Field words = proposals("theme", visit, reading);
  Field field = vocabulary;
  field.set = [=, &visit](const domain::Value& value) {
    (visit.group.none() ? vocabulary : words).set(value);
  };
  field.remove = [=, &visit](std::size_t index) { (visit.group.none() ? vocabulary : words).remove(index); };
  field.elements = [=, &visit] { return (visit.group.none() ? vocabulary : words).get(); };
  field.split = [=, &visit](const std::string& word) {
    return visit.group.none() ? vocabulary.split(word) : std::vector<std::string>{word};
  };
  return field;
}

Field proposed(Visit& visit, const Reading& reading) {
  Field field = proposals("proposed-theme", visit, reading);
  field.where = Field::Where::shown;
  return field;
}

}  // namespace

Fields visit_fields(Visit& visit, const Reading& reading) {
  Fields fields = record_fields([&visit] { return visit.id ? visit.id.ref() : std::string(); }, visit.stamp);
  Field place = municipalities(Message::option_municipalities, visit.municipality, visit.with, reading);
  place.mandatory = true;
  place.excused = [&visit] { return !visit.group.none(); };
  place.where = Field::Where::positional;
  Field date =
      partial_date("date", Message::option_visit_date, visit.date, reading, domain::Direction::future);
  date.mandatory = true;
  const Fields own = {
      where_named(place),
      where_named(shown("municipality-name", [&visit] { return text_value(visit.municipality.name); })),
      where_named(with(Message::option_with, visit.with, reading)),
      where_named(with_names(visit.with)),
      where_named(shown(
          "group",
          [&visit] { return visit.group.none() ? domain::Value() : domain::Value(visit.group.id.ref()); })),
      where_named(of_another(shown("group-name", visit.group.name))),
      open(date),
      open(clock_time("time", Message::option_time, visit.time)),
      where_named(text("place", Message::option_place, visit.place)),
      open(code("status", Message::option_visit_status, visit.status)),
      shown("reason", visit.reason),
      open(or_host(code("initiated-by", Message::option_initiated_by, visit.initiated_by), reading)),
      open(code("occasion", Message::option_occasion, visit.occasion)),
      open(texts("wish", Message::option_wish, visit.wishes, 1'000)),
      open(themes_of(visit, reading)),
      open(proposed(visit, reading)),
      open(or_host(code("themes-by", Message::option_themes_by, visit.themes_by), reading)),
      open(codes("invite", Message::option_invite, visit.invited)),
      texts("facilitator", Message::option_facilitator, visit.facilitators),
      open(code("naming", Message::option_naming, visit.naming)),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

Fields session_fields(Visit& session, const Reading& reading) {
  Field whose = group(Message::option_session_group, session.group, reading);
  whose.mandatory = true;
  whose.where = Field::Where::positional;
  Field date =
      partial_date("date", Message::option_session_date, session.date, reading, domain::Direction::future);
  date.mandatory = true;
  return {
      whose,
      date,
      open(clock_time("time", Message::option_time, session.time)),
      where_named(text("place", Message::option_place, session.place)),
      proposals("theme", session, reading),
      open(codes("invite", Message::option_invite, session.invited)),
      texts("facilitator", Message::option_facilitator, session.facilitators),
  };
}

}  // namespace dialogg::records
