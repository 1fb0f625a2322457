#pragma once
// What agree-visit, move-visit and cancel-visit have in common.

#include <functional>
#include <optional>
#include <string_view>

#include "domain/visit.hpp"
#include "records/field.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

/// The visit's reference: mandatory, V7.
records::Field visit_field(std::optional<domain::VisitId>& target);

/// Finds the visit, lets `use_case` change it, and says `sentence`: {0} its reference, {1} its municipality,
/// {2} its date.
void change_visit(cli::Context& context, std::string_view command, domain::VisitId id,
                  messages::Message sentence,
                  const std::function<void(app::Desk&, domain::Visit&)>& use_case);

}  // namespace dialogg::writing
