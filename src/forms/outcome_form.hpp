#pragma once
// An outcome's fields, and the inline marks kind: and state:.

#include "domain/outcome.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields outcome_fields(domain::Outcome& outcome, const Reading& reading);

}  // namespace dialogg::forms
