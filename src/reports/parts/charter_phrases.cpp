#include "reports/parts/charter_phrases.hpp"

namespace dialogg::reports {

using messages::Message;

std::string breach_phrase(const Sections& sections, const domain::Breach& breach) {
  if (breach.kind == domain::Breach::Kind::staff_decided)
    return sections.say({Message::report_breach_decision, {sections.read(breach.text)}});
  return sections.say(Message::report_breach_no_user);
}

}  // namespace dialogg::reports
