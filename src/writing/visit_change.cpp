#include "writing/visit_change.hpp"

#include "app/visits.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"

namespace dialogg::writing {

using viewing::as_word;

records::Field visit_field(std::optional<domain::VisitId>& target) {
  return as_word(records::reference("visit", messages::Message::option_visit_ref, target));
}

void change_visit(cli::Context& context, std::string_view command, domain::VisitId id,
                  messages::Message sentence,
                  const std::function<void(app::Desk&, domain::Visit&)>& use_case) {
  change(context, command, [&](app::Desk& desk) {
    domain::Visit visit = app::require_visit(desk.database(), id);
    use_case(desk, visit);
    return Done{
        {id.ref()},
        messages::Phrase{sentence, {id.ref(), domain::name_of(visit), date_phrase(context, visit.date)}}};
  });
}

}  // namespace dialogg::writing
