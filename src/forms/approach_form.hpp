#pragma once
// An approach's fields.

#include "domain/approach.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields approach_fields(domain::Approach& approach, const Reading& reading);

}  // namespace dialogg::forms
