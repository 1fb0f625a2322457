#include "records/outcome_fields.hpp"

#include "records/fields.hpp"
#include "records/record_fields.hpp"

namespace dialogg::records {

using messages::Message;

Fields outcome_fields(domain::Outcome& outcome, const Reading&) {
  Fields fields =
      record_fields([&outcome] { return outcome.id ? outcome.id.ref() : std::string(); }, outcome.stamp);
  Field what = text("text", Message::option_text, outcome.text, kSentence);
  what.mandatory = true;
  const Fields own = {
      open(what),
      open(code("kind", Message::option_outcome_kind, outcome.kind)),
      open(code("state", Message::option_outcome_state, outcome.state)),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

}  // namespace dialogg::records
