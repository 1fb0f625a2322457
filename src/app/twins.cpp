#include "app/twins.hpp"

namespace dialogg::app {

using messages::Message;
using messages::Phrase;

namespace {

std::string ref(char letter, std::int64_t id) {
  return letter + std::to_string(id);
}

}  // namespace

Phrase question_of(const storage::Twin& twin) {
  const std::string later = ref(twin.letter, twin.id);
  const std::string earlier = ref(twin.letter, twin.earlier);
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
  if (const auto earlier = storage::twin_of(desk.database(), letter, id))
    desk.warnings.push_back({Message::twice_mend, {question_of({letter, id, *earlier}), ref(letter, id)}});
}

}  // namespace dialogg::app
