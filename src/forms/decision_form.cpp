#include "forms/decision_form.hpp"

#include "forms/common.hpp"
#include "forms/fields.hpp"

namespace dialogg::forms {

using text::Message;

Fields decision_fields(domain::Decision& decision, const Reading&) {
  Fields fields =
      record_fields([&decision] { return decision.id ? decision.id.ref() : std::string(); }, decision.stamp);
  Field what = text("text", Message::option_text, decision.text, kSentence);
  what.mandatory = true;
  const Fields own = {
      what,
      code("by", Message::option_decided_by, decision.by),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::forms
