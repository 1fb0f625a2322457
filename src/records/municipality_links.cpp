// Fields that point at municipalities.

#include <memory>

#include "records/fields.hpp"
#include "records/municipality_lists.hpp"

namespace dialogg::records {

using domain::MunicipalityLink;
using domain::MunicipalityLinks;
using domain::Value;
using messages::Message;

namespace {

/// As typed: what it means is for the use case to find out.
MunicipalityLink read_municipality(const Value& value, const Reading& reading) {
  MunicipalityLink link;
  link.given = clean_text(as_text(value), kShortText);
  if (reading.check_municipality && !link.given.empty())
    reading.check_municipality(link.given);
  return link;
}

Value municipality_value(const MunicipalityLink& link) {
  return link.id || !link.number.empty() ? Value(link.ref()) : text_value(link.given);
}

}  // namespace

Field municipality(Message help, MunicipalityLink& target, const Reading& reading) {
  Field field{"municipality", Message::placeholder_municipality, help};
  field.set = [&target, &reading](const Value& value) { target = read_municipality(value, reading); };
  field.get = [&target] { return municipality_value(target); };
  field.hide = [&target] { target = {}; };
  return field;
}

Field municipalities(Message help, MunicipalityLink& first, MunicipalityLinks& with, const Reading& reading) {
  Field field = municipality(help, first, reading);
  field.several = true;
  field.joins = is_and;
  field.split = [&reading](const std::string& words) { return split_municipalities(words, reading); };
  field.set = [&first, &with, &reading, given = std::make_shared<int>(0)](const Value& value) {
    MunicipalityLink link = read_municipality(value, reading);
    if (*given == 1)
      with.clear();
    if ((*given)++ == 0)
      first = std::move(link);
    else if (!link.given.empty())
      with.push_back(std::move(link));
  };
  return field;
}

Field with(Message help, MunicipalityLinks& with, const Reading& reading) {
  Field field{"with", Message::placeholder_municipality, help, Field::Arity::repeated};
  field.split = [&reading](const std::string& words) { return split_municipalities(words, reading); };
  field.set = [&with, &reading](const Value& value) {
    if (MunicipalityLink link = read_municipality(value, reading); !link.given.empty())
      with.push_back(std::move(link));
  };
  field.get = [&with] {
    domain::ValueList list;
    for (const MunicipalityLink& link : with) list.push_back(municipality_value(link));
    return Value(std::move(list));
  };
  field.remove = removal(with);
  field.hide = [&with] { with.clear(); };
  return field;
}

Value names_value(const MunicipalityLinks& municipalities) {
  domain::ValueList names;
  for (const MunicipalityLink& link : municipalities) names.push_back(text_value(link.name));
  return Value(std::move(names));
}

Field with_names(MunicipalityLinks& with) {
  Field field = shown("with-names", [&with] { return names_value(with); });
  field.arity = Field::Arity::repeated;
  return field;
}

}  // namespace dialogg::records
