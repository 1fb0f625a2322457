#include "reports/charter_words.hpp"

namespace dialogg::reports {

using text::Message;

std::string breach_words(text::Language language, const domain::Breach& breach) {
  if (breach.kind == domain::Breach::Kind::staff_decided)
    return text::say(language, {Message::report_breach_decision, {breach.text}});
  return text::say(language, Message::report_breach_no_user);
}

}  // namespace dialogg::reports
