#pragma once
// Outcomes as reports say them: a hope must not read as something that is there.

#include <string>

#include "domain/outcome.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

/// "Ny giv:"; empty where its kind is not known.
std::string outcome_label(const Sections& sections, const domain::Outcome& outcome);
/// "Opprette brukerråd (ønsket, ikke på plass ennå)"
std::string outcome_phrase(const Sections& sections, const domain::Outcome& outcome);

}  // namespace dialogg::reports
