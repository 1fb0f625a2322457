#include "records/example_fields.hpp"

#include "domain/error.hpp"
#include "records/fields.hpp"
#include "records/photo_fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using domain::Example;
using domain::ExampleStatus;
using domain::Value;
using messages::Message;

namespace {

constexpr std::size_t kSummary = 280;
constexpr std::size_t kPhrase = 1'000;  // a line that may name several

/// `draft = false` in a file says what holds anyhow; an option has no value.
Field draft(Example& example) {
  Field field{"draft", {}, Message::option_example_draft, Field::Arity::flag};
  field.set = [&example](const Value& value) {
    const std::string given = as_text(value);
    if (given == "true" || given.empty())
      example.status = ExampleStatus::draft;
    else if (given != "false")
      throw domain::Error(domain::ErrorKind::invalid,
                          messages::Phrase{Message::forms_not_true_or_false, {given}});
  };
  return field;
}

/// Set in a file alone: on the command line there are --draft and commands of their own.
Field status(Example& example) {
  Field field = code("status", Message::option_shown, example.status);
  field.where = Field::Where::shown;
  return field;
}

Fields origin_fields(Example& example, const Reading& reading) {
  return {
      reference("meeting", Message::option_example_meeting, example.meeting, reading),
      where_named(municipality(Message::option_example_municipality, example.municipality, reading)),
      where_named(shown("municipality-name", [&example] { return text_value(example.municipality.name); })),
      where_named(partial_date("date", Message::option_example_date, example.heard_on, reading,
                               domain::Direction::past)),
      open(code("naming", Message::option_naming, example.naming)),
  };
}

Fields card_fields(Example& example, const Reading& reading) {
  return {
      open(code("level", Message::option_example_level, example.level)),
      open(themes(Message::option_theme, example.themes, reading)),
      open(text("target-group", Message::option_example_target_group, example.target_group, kPhrase)),
      open(long_text("challenge", Message::option_example_challenge, example.challenge)),
      open(long_text("practice", Message::option_example_practice, example.practice)),
      open(text("carried-out-by", Message::option_example_carried_out_by, example.carried_out_by, kPhrase)),
      open(long_text("user-part", Message::option_example_user_part, example.user_part)),
      open(long_text("effect", Message::option_example_effect, example.effect)),
      open(or_host(code("claimed-by", Message::option_example_claimed_by, example.claimed_by), reading)),
      open(long_text("prerequisites", Message::option_example_prerequisites, example.prerequisites)),
      open(long_text("obstacles", Message::option_example_obstacles, example.obstacles)),
      open(long_text("lessons", Message::option_example_lessons, example.lessons)),
      open(code("maturity", Message::option_example_maturity, example.maturity)),
      open(text("source", Message::option_example_source, example.source, kPhrase)),
  };
}

Fields state_fields(Example& example) {
  return {
      draft(example),
      open(status(example)),
      shown("reason", example.reason),
      open(shown("completeness", [&example] { return Value(std::int64_t{domain::completeness(example)}); })),
  };
}

}  // namespace

Fields example_fields(Example& example, const Reading& reading) {
  Fields fields =
      record_fields([&example] { return example.id ? example.id.ref() : std::string(); }, example.stamp);
  Field title = text("title", Message::option_example_title, example.title);
  title.mandatory = true;
  fields.push_back(open(title));
  fields.push_back(open(long_text("summary", Message::option_example_summary, example.summary, kSummary)));
  for (const Fields& part : {origin_fields(example, reading), card_fields(example, reading),
                             photo_list_fields(example.photos), state_fields(example)})
    fields.insert(fields.end(), part.begin(), part.end());
  return fields;
}

}  // namespace dialogg::records
