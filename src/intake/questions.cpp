#include "intake/questions.hpp"

#include <algorithm>

#include "domain/error.hpp"
#include "domain/names.hpp"
#include "intake/form.hpp"
#include "messages/message.hpp"
#include "text/unicode.hpp"

namespace dialogg::intake {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

constexpr std::ptrdiff_t kFewFields = 10;  // then all are asked for

bool has_value(const Field& field) {
  if (!field.get)
    return false;
  const domain::Value value = field.get();
  return !value.is_null() && (value.list() == nullptr || !value.list()->empty());
}

bool may_be_empty(const Field& field) {
  return !field.mandatory || (field.excused && field.excused());
}

class Questions {
 public:
  Questions(const Fields& fields, const Asking& asking) : fields_(fields), asking_(asking) {}

  bool ask_all() const {
    const auto askable = std::ranges::count_if(fields_, is_askable);
    for (const Field& field : fields_) {
      const bool is_wanted =
          !may_be_empty(field) || field.letter() != 0 || (askable <= kFewFields && !field.mandatory);
      if (is_askable(field) && is_wanted && !has_value(field) && !ask(field))
        return false;
    }
    return true;
  }

 private:
  static bool is_askable(const Field& field) {
    return is_in_form(field) && field.get && field.arity != Field::Arity::flag;
  }

  void say(const Phrase& phrase) const { asking_.out.write(messages::say(asking_.language, phrase)); }

  bool ask(const Field& field) const {
    asking_.out.write("\n");
    say(field.help);
    if (!field.terms.empty()) {
      asking_.out.write(" ");
      say({Message::help_codes, {domain::listed(field.terms)}});
    }
    asking_.out.write("\n");
    while (true) {
      asking_.out.write("> ");
      asking_.out.flush();
      std::string answer;
      if (!std::getline(asking_.in, answer))
        return false;
      if (text::find_fault(answer) || !text::trim(answer).empty())
        take(field, answer);
      else if (may_be_empty(field) || has_value(field))
        return true;
      else
        refuse(Message::form_mandatory);
      if (has_value(field) && !records::takes_several(field))
        return true;
      if (has_value(field) && field.split)  // several were typed at once
        return true;
    }
  }

  void take(const Field& field, const std::string& answer) const {
    const std::size_t before = records::elements_of(field).size();
    try {
      for (const std::string& one : records::values_in(field, answer)) field.set(one);
      asking_.answered(field, answer);
    } catch (const Error& error) {
      if (error.kind == ErrorKind::storage || error.kind == ErrorKind::internal)
        throw;
      for (std::size_t size = records::elements_of(field).size(); size > before; --size)
        field.remove(size - 1);
      refuse(error.hint ? Phrase{Message::two_lines, {error.message, *error.hint}} : error.message);
    }
  }

  void refuse(const Phrase& why) const {
    say(why);
    asking_.out.write("\n");
  }

  const Fields& fields_;
  const Asking& asking_;
};

}  // namespace

bool ask(const Fields& fields, const Asking& asking) {
  return Questions(fields, asking).ask_all();
}

}  // namespace dialogg::intake
