#pragma once
// What agree-visit, move-visit and cancel-visit have in common.

#include <functional>
#include <optional>
#include <string_view>

#include "commands/change.hpp"
#include "domain/visit.hpp"
#include "forms/field.hpp"

namespace dialogg::commands {

/// The visit's reference: mandatory, V7.
forms::Field visit_field(std::optional<domain::VisitId>& target);

/// Finds the visit, lets `use_case` change it, and says `sentence`: {0} its reference, {1} its municipality,
/// {2} its date.
void change_visit(cli::Context& context, std::string_view command, domain::VisitId id, text::Message sentence,
                  const std::function<void(app::Desk&, domain::Visit&)>& use_case);

}  // namespace dialogg::commands
