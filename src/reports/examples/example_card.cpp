#include "reports/examples/example_card.hpp"

#include "reports/parts/plain_text.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using messages::Message;
using messages::Phrase;
using privacy::place_phrase;

ExampleCard::ExampleCard(const ReportOptions& options, BlockSink& sink)
    : options_(options),
      sink_(sink),
      heading_(Heading{}),
      paragraph_(Paragraph{}),
      summary_(Prose{}),
      fields_(List{}) {}

void ExampleCard::write(const Released& example, const std::vector<domain::PassOn>& passed_on,
                        std::string_view heading, int heading_level) {
  auto& title = std::get<Heading>(heading_);
  title.level = heading_level;
  title.content.assign({{Span::Kind::text, heading}});
  sink_.add(heading_);
  write_line_below_title(example);
  if (!example->summary.empty()) {
    summary_ = Prose{options_.gate->read(example->summary), heading_level};
    sink_.add(summary_);
  }
  write_fields(example, passed_on);
  write_photos(example);
}

/// "En kommune i Trøndelag · tjenestenivå · i drift"
void ExampleCard::write_line_below_title(const Released& example) {
  line_ = place_phrase(options_.language, example.place());
  const auto add = [this](std::string_view word) {
    if (!line_.empty())
      line_ += " · ";
    line_ += word;
  };
  if (example->level)
    add(domain::label(options_.language, *example->level));
  if (example->maturity)
    add(domain::label(options_.language, *example->maturity));
  if (line_.empty())
    return;
  capitalise(line_);
  std::get<Paragraph>(paragraph_).content.assign({{Span::Kind::text, line_}});
  sink_.add(paragraph_);
}

void ExampleCard::write_fields(const Released& example, const std::vector<domain::PassOn>& passed_on) {
  used_ = 0;
  add_text(Message::report_target_group, example->target_group);
  add_text(Message::report_challenge, example->challenge);
  add_text(Message::report_practice, example->practice);
  add_text(Message::report_carried_out_by, example->carried_out_by);
  add_text(Message::report_user_part, example->user_part);
  if (!example->effect.empty())
    add_field(effect_label(example), options_.gate->read(example->effect));
  add_text(Message::report_prerequisites, example->prerequisites);
  add_text(Message::report_obstacles, example->obstacles);
  add_text(Message::report_lessons, example->lessons);
  passed_on_line_ = passed_on_phrase(passed_on);
  add_field(messages::pattern(options_.language, Message::report_passed_on_to), passed_on_line_);
  add_text(Message::report_source, example->source);
  if (!options_.gate->is_external()) {
    internal_line_ = internal_line(example);
    add_field(messages::pattern(options_.language, Message::report_internal), internal_line_);
  }
  auto& items = std::get<List>(fields_).items;
  items.resize(used_);
  if (used_ > 0)
    sink_.add(fields_);
}

void ExampleCard::add_text(Message label, const domain::FreeText& text) {
  add_field(messages::pattern(options_.language, label), options_.gate->read(text));
}

void ExampleCard::add_field(std::string_view label, std::string_view text) {
  if (text.empty())
    return;
  auto& items = std::get<List>(fields_).items;
  if (used_ == items.size())
    items.emplace_back();
  set_labelled(items[used_++], label, text);
}

/// "Molde (prøves ut), en kommune i Trøndelag (nevnt)"
std::string ExampleCard::passed_on_phrase(const std::vector<domain::PassOn>& passed_on) const {
  std::string words;
  for (const domain::PassOn& stored : passed_on) {
    const auto one = options_.gate->release(stored);
    text::add_to(words, place_phrase(options_.language, one.place()) + " (" +
                            std::string(domain::label(options_.language, one->state)) + ")");
  }
  return words;
}

std::string_view ExampleCard::effect_label(const Released& example) {
  if (!example->claimed_by)
    return messages::pattern(options_.language, Message::report_effect_unclaimed);
  std::string& label = effect_labels_[*example->claimed_by];
  if (label.empty())
    label = messages::say(
        options_.language,
        Phrase{Message::report_effect_claimed, {domain::label(options_.language, *example->claimed_by)}});
  return label;
}

/// "E4 · møte M3 · kan kommunen navngis: ikke spurt · 62 % utfylt · utkast"
std::string ExampleCard::internal_line(const Released& example) const {
  const auto say = [this](const Phrase& phrase) { return " · " + messages::say(options_.language, phrase); };
  std::string line = example->id.ref();
  if (example->meeting)
    line += say({Message::report_from_meeting, {example->meeting->ref()}});
  line += say({Message::report_naming_is, {domain::label(options_.language, example->naming)}});
  line += say({Message::report_filled, {domain::completeness(*example)}});
  if (example->status != domain::ExampleStatus::published)
    line += " · " + std::string(domain::label(options_.language, example->status));
  if (!example->reason.empty())
    line.append(": ").append(options_.gate->read(example->reason));
  return line;
}

void ExampleCard::write_photos(const Released& example) {
  for (const domain::Photo& photo : example->photos)
    write_photo(photo, options_.gate->read(example->title), options_, sink_);
}

}  // namespace dialogg::reports
