#include "commands/visit_change.hpp"

#include "app/visits.hpp"
#include "commands/reference.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

forms::Field visit_field(std::optional<domain::VisitId>& target) {
  return as_word(forms::reference("visit", text::Message::option_visit_ref, target));
}

void change_visit(cli::Context& context, std::string_view command, domain::VisitId id, text::Message sentence,
                  const std::function<void(app::Desk&, domain::Visit&)>& use_case) {
  change(context, command, [&](app::Desk& desk) {
    domain::Visit visit = app::require_visit(desk.database(), id);
    use_case(desk, visit);
    return Done{{id.ref()},
                text::Phrase{sentence, {id.ref(), domain::name_of(visit), date_words(context, visit.date)}}};
  });
}

}  // namespace dialogg::commands
