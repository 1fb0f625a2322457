#pragma once
// The texts of external minutes, looked through before they are printed.

#include <vector>

#include "domain/example.hpp"
#include "domain/meeting.hpp"
#include "privacy/scrutiny.hpp"

namespace dialogg::privacy {

/// Nothing of internal ones.
void scrutinise(const domain::Meeting& meeting, const std::vector<domain::Example>& examples,
                Scrutiny scrutiny);

}  // namespace dialogg::privacy
