#pragma once
// Decisions as reports say them.

#include <string>

#include "domain/decision.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

/// "Skrive en uttalelse (besluttet av brukerne)"; the text alone where it is not said who took it.
std::string decision_phrase(const Sections& sections, const domain::Decision& decision);

}  // namespace dialogg::reports
