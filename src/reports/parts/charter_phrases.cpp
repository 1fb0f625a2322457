#include "reports/parts/charter_phrases.hpp"

namespace dialogg::reports {

using messages::Message;

std::string breach_phrase(messages::Language language, const domain::Breach& breach) {
  if (breach.kind == domain::Breach::Kind::staff_decided)
    return messages::say(language, {Message::report_breach_decision, {breach.text}});
  return messages::say(language, Message::report_breach_no_user);
}

}  // namespace dialogg::reports
