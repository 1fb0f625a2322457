#pragma once
// Breaches of a user-led charter, as reports say them.

#include <string>

#include "domain/charter.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

/// "De ansatte besluttet alene: Flytte møtet"; "Ingen fra brukersiden var til stede."
std::string breach_phrase(const Sections& sections, const domain::Breach& breach);

}  // namespace dialogg::reports
