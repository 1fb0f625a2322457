#include "records/decision_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using messages::Message;

Fields decision_fields(domain::Decision& decision, const Reading&) {
  Fields fields =
      record_fields([&decision] { return decision.id ? decision.id.ref() : std::string(); }, decision.stamp);
  Field what = text("text", Message::option_text, decision.text, kSentence);
  what.mandatory = true;
  const Fields own = {
      open(what),
      open(code("by", Message::option_decided_by, decision.by)),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
