#include "forms/filter_form.hpp"

#include "forms/fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::forms {

using text::Message;

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

Field word(std::string name, std::string_view placeholder, Message help, std::string& target) {
  Field field = not_empty(text(std::move(name), help, target));
  field.placeholder = placeholder;
  return field;
}

Field period(std::optional<domain::Period>& target, const Reading& reading) {
  Field field{"period", "PERIOD", Message::option_period};
  field.set = [&target, &reading](const domain::Value& value) {
    target = domain::read_period(as_text(value), reading.today);
  };
  return field;
}

}  // namespace

Fields filter_fields(FilterWords& words, const Reading& reading) {
  const auto past = domain::Direction::past;
  return {
      word("municipality", "MUNICIPALITY", Message::option_municipality, words.municipality),
      word("county", "COUNTY", Message::option_county, words.county),
      not_empty(reference("group", Message::option_filter_group, words.group)),
      not_empty(themes(Message::option_filter_theme, words.themes, reading)),
      period(words.period, reading),
      not_empty(partial_date("since", Message::option_since, words.since, reading, past)),
      not_empty(partial_date("until", Message::option_until, words.until, reading, past)),
      word("status", "CODE", Message::option_status, words.status),
      not_empty(code("level", Message::option_filter_level, words.level)),
  };
}

std::vector<std::string> given_names(const FilterWords& words) {
  std::vector<std::string> names;
  const auto add = [&names](bool given, const char* name) {
    if (given)
      names.emplace_back(name);
  };
  add(!words.municipality.empty(), "municipality");
  add(!words.county.empty(), "county");
  add(words.group.has_value(), "group");
  add(!words.themes.empty(), "theme");
  add(words.period.has_value(), "period");
  add(words.since.has_value(), "since");
  add(words.until.has_value(), "until");
  add(!words.status.empty(), "status");
  add(words.level.has_value(), "level");
  return names;
}

}  // namespace dialogg::forms
