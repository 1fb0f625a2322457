#pragma once
// Breaches of a user-led charter, as reports say them.

#include <string>

#include "domain/charter.hpp"
#include "messages/language.hpp"

namespace dialogg::reports {

/// "De ansatte besluttet alene: Flytte møtet"; "Ingen fra brukersiden var til stede."
std::string breach_phrase(messages::Language language, const domain::Breach& breach);

}  // namespace dialogg::reports
