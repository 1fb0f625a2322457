#pragma once
// An initiative's fields.

#include "domain/initiative.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields initiative_fields(domain::Initiative& initiative, const Reading& reading);

}  // namespace dialogg::forms
