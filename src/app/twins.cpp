#include "app/twins.hpp"

namespace dialogg::app {

using messages::Message;
using messages::Phrase;

Phrase question_of(const storage::Twin& twin) {
  const std::string later = twin.ref();
  const std::string earlier = twin.earlier_ref();
  switch (twin.letter) {
    case domain::VisitId::letter:
      return {Message::twice_visit, {later, earlier}};
    case domain::MeetingId::letter:
      return {Message::twice_meeting, {later, earlier}};
    case domain::ExampleId::letter:
      return {Message::twice_example, {later, earlier}};
    default:
      return {Message::twice_contact, {later, earlier}};
  }
}

void point_out_twin(Desk& desk, char letter, std::int64_t id) {
  if (const auto earlier = storage::twin_of(desk.database(), letter, id)) {
    const storage::Twin twin{letter, id, *earlier};
    desk.warnings.push_back({Message::twice_mend, {question_of(twin), twin.ref()}});
  }
}

}  // namespace dialogg::app
