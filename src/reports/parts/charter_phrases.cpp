#include "reports/parts/charter_phrases.hpp"

namespace dialogg::reports {

using messages::Message;

std::string breach_phrase(const Sections& sections, const domain::Breach& breach) {
  using Kind = domain::Breach::Kind;
  if (breach.kind == Kind::no_user)
    return sections.say(Message::report_breach_no_user);
  return sections.say({breach.kind == Kind::staff_decided ? Message::report_breach_decision
                                                          : Message::report_breach_municipality,
                       {sections.read(breach.text)}});
}

}  // namespace dialogg::reports
