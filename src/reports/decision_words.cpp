#include "reports/decision_words.hpp"

namespace dialogg::reports {

using text::Message;

std::string decision_words(const Sections& sections, const domain::Decision& decision) {
  if (!decision.by)
    return decision.text;
  return decision.text + " (" + sections.say({Message::report_decided_by, {sections.label(*decision.by)}}) +
         ")";
}

}  // namespace dialogg::reports
