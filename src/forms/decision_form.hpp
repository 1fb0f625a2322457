#pragma once
// A decision's fields, and the inline mark by:.

#include "domain/decision.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields decision_fields(domain::Decision& decision, const Reading& reading);

}  // namespace dialogg::forms
