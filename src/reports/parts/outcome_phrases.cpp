#include "reports/parts/outcome_phrases.hpp"

#include "reports/parts/plain_text.hpp"

namespace dialogg::reports {

using domain::OutcomeState;
using messages::Message;

std::string outcome_label(const Sections& sections, const domain::Outcome& outcome) {
  std::string label = outcome.kind ? sections.label(*outcome.kind) + ":" : "";
  capitalise(label);
  return label;
}

std::string outcome_phrase(const Sections& sections, const domain::Outcome& outcome) {
  const bool not_yet = outcome.state == OutcomeState::hoped || outcome.state == OutcomeState::under_way;
  const std::string state = sections.label(outcome.state);
  return sections.read(outcome.text) + " (" +
         (not_yet ? sections.say({Message::report_not_yet, {state}}) : state) + ")";
}

}  // namespace dialogg::reports
