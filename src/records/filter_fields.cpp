#include "records/filter_fields.hpp"

#include "records/fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using messages::Message;

namespace {

/// An empty value would narrow nothing: a script whose variable is empty is told so.
Field not_empty(Field field) {
  field.set = [set = field.set](const domain::Value& value) {
    if (text::trim(as_text(value)).empty())
      throw domain::Error(domain::ErrorKind::invalid, Message::forms_text_missing);
    set(value);
  };
  return field;
}

Field word(std::string name, Message placeholder, Message help, std::string& target) {
  Field field = not_empty(text(std::move(name), help, target));
  field.placeholder = placeholder;
  return field;
}

Field period(std::optional<domain::Period>& target, const Reading& reading) {
  Field field{"period", Message::placeholder_period, Message::option_period};
  field.set = [&target, &reading](const domain::Value& value) {
    target = domain::read_period(as_text(value), reading.today, reading.warn);
  };
  return field;
}

}  // namespace

Fields filter_fields(FilterValues& given, const Reading& reading) {
  const auto latest = domain::Direction::latest;
  return {
      word("municipality", Message::placeholder_municipality, Message::option_municipality,
           given.municipality),
      word("county", Message::placeholder_county, Message::option_county, given.county),
      not_empty(reference("group", Message::option_filter_group, given.group, reading)),
      not_empty(themes(Message::option_filter_theme, given.themes, reading)),
      period(given.period, reading),
      not_empty(partial_date("since", Message::option_since, given.since, reading, latest)),
      not_empty(partial_date("until", Message::option_until, given.until, reading, latest)),
      word("status", Message::placeholder_choice, Message::option_status, given.status),
      not_empty(code("level", Message::option_filter_level, given.level)),
  };
}

std::vector<std::string> given_names(const FilterValues& given) {
  std::vector<std::string> names;
  const auto add = [&names](bool is_given, const char* name) {
    if (is_given)
      names.emplace_back(name);
  };
  add(!given.municipality.empty(), "municipality");
  add(!given.county.empty(), "county");
  add(given.group.has_value(), "group");
  add(!given.themes.empty(), "theme");
  add(given.period.has_value(), "period");
  add(given.since.has_value(), "since");
  add(given.until.has_value(), "until");
  add(!given.status.empty(), "status");
  add(given.level.has_value(), "level");
  return names;
}

}  // namespace dialogg::records
