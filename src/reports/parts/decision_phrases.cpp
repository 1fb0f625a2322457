#include "reports/parts/decision_phrases.hpp"

namespace dialogg::reports {

using messages::Message;

std::string decision_phrase(const Sections& sections, const domain::Decision& decision) {
  if (!decision.by)
    return sections.read(decision.text);
  return sections.read(decision.text) + " (" +
         sections.say({Message::report_decided_by, {sections.label(*decision.by)}}) + ")";
}

}  // namespace dialogg::reports
