#include "records/fields.hpp"
#include "records/single.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Error;
using domain::ErrorKind;
using domain::Value;
using messages::Message;
using messages::Phrase;

namespace {

Message message_of(text::TextFault::Kind kind) {
  switch (kind) {
    case text::TextFault::Kind::invalid_utf8:
      return Message::forms_invalid_utf8;
    case text::TextFault::Kind::nul:
      return Message::forms_nul;
    case text::TextFault::Kind::control:
      break;
  }
  return Message::forms_control;
}

const std::string& as_typed(const std::string& text) {
  return text;
}
const std::string& as_typed(const domain::FreeText& text) {
  return text.written();
}

template <class Text>
Field text_list(std::string name, Message help, std::vector<Text>& target, std::size_t limit) {
  Field field{std::move(name), Message::placeholder_text, help, Field::Arity::repeated};
  field.set = [&target, limit](const Value& value) {
    require_text(value);
    if (std::string text = text::fold_space(clean_text(as_text(value), limit)); !text.empty())
      target.push_back(std::move(text));
  };
  field.get = [&target] {
    domain::ValueList list;
    for (const Text& text : target) list.emplace_back(as_typed(text));
    return Value(std::move(list));
  };
  field.remove = removal(target);
  field.hide = [&target] { target.clear(); };
  return field;
}

Field one_text(std::string name, Message help, domain::FreeText& target,
               std::function<domain::FreeText(const std::string&)> read) {
  Field field =
      single<domain::FreeText>(std::move(name), Message::placeholder_text, help, target, std::move(read),
                               [](const domain::FreeText& text) { return text_value(text); });
  field.set = [set = field.set](const Value& value) {
    require_text(value);
    set(value);
  };
  field.each_text = [&target](const EachText& each) { each(target); };
  return field;
}

}  // namespace

void require_text(const Value& value) {
  if (std::holds_alternative<bool>(value.data) || std::holds_alternative<std::int64_t>(value.data))
    throw Error(ErrorKind::invalid, Message::forms_not_text);
}

std::string clean_text(std::string_view given, std::size_t limit) {
  if (const auto fault = text::find_fault(given))
    throw Error(ErrorKind::invalid, Phrase{message_of(fault->kind), {fault->byte + 1}});
  std::string cleaned = text::nfc(text::trim(given));
  if (text::display_width(cleaned) == 0)  // nothing that could be seen
    return {};
  if (cleaned.size() > limit && text::length(cleaned) > limit)
    throw Error(ErrorKind::invalid, Phrase{Message::forms_too_long, {text::length(cleaned), limit}});
  return cleaned;
}

Field text(std::string name, Message help, domain::FreeText& target, std::size_t limit) {
  return one_text(std::move(name), help, target,
                  [limit](const std::string& given) { return text::fold_space(clean_text(given, limit)); });
}

Field text(std::string name, Message help, std::string& target, std::size_t limit) {
  return single<std::string>(
      std::move(name), Message::placeholder_text, help, target,
      [limit](const std::string& given) { return text::fold_space(clean_text(given, limit)); },
      [](const std::string& shown) { return text_value(shown); });
}

Field long_text(std::string name, Message help, domain::FreeText& target, std::size_t limit) {
  Field field = one_text(std::move(name), help, target,
                         [limit](const std::string& given) { return clean_text(given, limit); });
  field.long_text = true;
  return field;
}

Field texts(std::string name, Message help, domain::FreeTexts& target, std::size_t limit) {
  Field field = text_list(std::move(name), help, target, limit);
  field.each_text = [&target](const EachText& each) {
    for (domain::FreeText& text : target) each(text);
  };
  return field;
}

Field texts(std::string name, Message help, std::vector<std::string>& target, std::size_t limit) {
  return text_list(std::move(name), help, target, limit);
}

Field themes(Message help, std::vector<std::string>& target, const Reading& reading) {
  Field field = texts("theme", help, target);
  field.set = [set = field.set, &target, &reading](const Value& value) {
    const std::size_t before = target.size();
    set(value);
    if (reading.check_theme && target.size() > before)
      reading.check_theme(target.back());
  };
  field.placeholder = Message::placeholder_theme;
  field.split = split_at_commas;
  return field;
}

Field shown(std::string name, domain::FreeText& target) {
  Field field = shown(std::move(name), [&target] { return text_value(target); });
  field.hide = [&target] { target.clear(); };
  field.each_text = [&target](const EachText& each) { each(target); };
  return field;
}

Value text_value(const domain::FreeText& text) {
  return text_value(text.written());
}

Value text_value(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}

}  // namespace dialogg::records
