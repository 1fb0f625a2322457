#include "writing/draft_words.hpp"

#include <algorithm>
#include <set>

#include "cli/report_error.hpp"
#include "domain/dates/dates.hpp"
#include "domain/typed_names.hpp"
#include "formats/toml.hpp"
#include "intake/form.hpp"
#include "records/fields.hpp"
#include "text/text_file.hpp"
#include "text/unicode.hpp"
#include "writing/confirm.hpp"

namespace dialogg::writing {

using cli::Typed;
using domain::Error;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Message;
using messages::Named;
using messages::Phrase;
using records::Field;

namespace {

constexpr std::size_t kSentence = 60;  // bytes of a text that nobody wants to type again

/// As a shell reads it.
std::string quoted(const std::string& word) {
  if (word.find_first_of(" '\"$&;()<>|*?\\`") == word.npos)
    return word;
  std::string result = "'";
  for (const char byte : word) result += byte == '\'' ? "'\\''" : std::string(1, byte);
  return result + "'";
}

bool is_field_of_record(const Field& field) {
  return intake::is_in_form(field) && !field.goes_to && field.name != "edit" && field.name != "resume" &&
         (field.name != "from" || field.get);
}

/// A word about the last value of another makes a small record of that.
void add_to_last(ValueMembers& values, const Typed& about) {
  const auto photos = std::ranges::find(values, "photo", &ValueMembers::value_type::first);
  auto* list = photos == values.end() ? nullptr : std::get_if<ValueList>(&photos->second.data);
  if (list == nullptr || list->empty())
    return;
  if (const std::string* path = list->back().text())
    list->back() = ValueMembers{{"path", Value(*path)}};
  std::get<ValueMembers>(list->back().data).emplace_back(about.field, Value(about.value));
}

void add(ValueMembers& values, const Field& field, const std::string& word) {
  const auto there = std::ranges::find(values, field.name, &ValueMembers::value_type::first);
  if (field.arity == Field::Arity::flag)
    values.emplace_back(field.name, Value("ja"));
  else if (!records::takes_several(field) && there == values.end())
    values.emplace_back(field.name, Value(word));
  else if (there == values.end())
    values.emplace_back(field.name, ValueList{Value(word)});
  else if (auto* list = std::get_if<ValueList>(&there->second.data))
    list->emplace_back(word);
  else
    there->second = Value(word);
}

void collect(const Value& value, std::set<std::string>& texts) {
  if (const std::string* text = value.text())
    texts.insert(text::fold_space(text::find_fault(*text) ? "" : *text));
  if (const ValueList* list = value.list())
    for (const Value& one : *list) collect(one, texts);
  if (const ValueMembers* members = value.members())
    for (const auto& [key, one] : *members) collect(one, texts);
}

/// The texts that would be missed; all of them where none is long.
std::set<std::string> texts_of(const Value& value) {
  std::set<std::string> texts;
  collect(value, texts);
  texts.erase("");
  std::set<std::string> longer = texts;
  std::erase_if(longer, [](const std::string& text) { return text.size() < kSentence; });
  return longer.empty() ? texts : longer;
}

}  // namespace

Named resuming(const cli::Context& context, std::string_view about) {
  const std::size_t dash =
      about.starts_with("edit-") || about.starts_with("update-") ? about.rfind('-') : about.npos;
  const bool has_ref = dash != about.npos && domain::read_reference(about.substr(dash + 1)).has_value();
  const Named command = domain::command_name(has_ref ? about.substr(0, dash) : about);
  const std::string ref = has_ref ? " " + std::string(about.substr(dash + 1)) : "";
  Named line = messages::joined(messages::as_is("dialogg"), " ", command);
  line = messages::joined(line, ref + " ", domain::option("--resume"));
  return context.db_is_option
             ? messages::joined(line, " ", domain::option("--db", messages::as_is(quoted(context.db))))
             : line;
}

Error with_kept(const std::exception& failure, const cli::Context& context, std::string_view about) {
  Error error = cli::as_error(failure, context);
  const Phrase kept{Message::draft_kept, {resuming(context, about)}};
  error.hint = error.hint ? Phrase{Message::two_lines, {*error.hint, kept}} : kept;
  return error;
}

void say_what_is_left(const cli::Context& context, std::string_view about) {
  if (!can_ask(context))
    return;
  const keeping::Drafts drafts(context.world.environment, context.db);
  const std::vector<keeping::Draft> left = drafts.of(about);
  if (left.empty())
    return;
  const keeping::Draft& newest = left.front();
  const auto day = domain::date_from_iso(newest.begun.substr(0, 10));
  context.note({Message::draft_left,
                {day ? domain::long_date(context.language, domain::PartialDate::of(*day)) : newest.begun,
                 resuming(context, newest.about)}});
}

ValueMembers values_typed(const std::vector<Typed>& typed, const records::Fields& fields) {
  ValueMembers values;
  for (const Typed& one : typed) {
    const Field* field = records::find_field(fields, one.field);
    if (field == nullptr || (field->long_text && one.value == "-"))
      continue;
    if (field->where == Field::Where::last_added)
      add_to_last(values, one);
    else if (is_field_of_record(*field))
      add(values, *field, one.value);
  }
  return values;
}

void TypedDraft::keep(const std::vector<Typed>& typed) {
  records::Fields own = fields_;
  std::erase_if(own, [](const Field& field) { return !is_field_of_record(field); });
  const std::string form =
      intake::write_form(own, values_typed(typed, fields_),
                         {{Message::form_heading, {resuming(context_, command_)}}}, context_.language);
  if (draft_)
    return drafts_.rewrite(*draft_, form);
  const std::vector<keeping::Draft> older = drafts_.of(command_);
  draft_ = drafts_.begin(command_, context_.world.utc_now(), form);
  remove_covered(typed);
}

void TypedDraft::drop(const std::vector<Typed>& typed) {
  if (draft_)
    drafts_.remove(*draft_);
  draft_.reset();
  remove_covered(typed);
}

void TypedDraft::remove_covered(const std::vector<Typed>& typed) const {
  ValueList all;
  for (const Typed& one : typed) all.emplace_back(one.value);
  std::set<std::string> words;
  collect(all, words);
  for (const keeping::Draft& draft : drafts_.of(command_)) {
    const auto content = text::read_whole_file(draft.path);
    const formats::Parsed parsed = formats::read_toml(content.value_or(""));
    if ((draft_ && draft.path == draft_->path) || !content || !parsed)
      continue;
    const std::set<std::string> texts = texts_of(*parsed);
    if (!texts.empty() && std::ranges::includes(words, texts))
      drafts_.remove(draft);
  }
}

bool is_worth_keeping(const std::vector<Typed>& typed) {
  return std::ranges::any_of(typed, [](const Typed& one) { return one.value.size() >= kSentence; });
}

}  // namespace dialogg::writing
