#pragma once
// May a municipality be named, a photo be shown? Not asked counts as no wherever it matters.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Naming { yes, no, not_asked };

}  // namespace dialogg::domain
