#pragma once
// A point, or a disagreement: its fields, and the inline mark from:.

#include "domain/point.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields point_fields(domain::Point& point, const Reading& reading);

}  // namespace dialogg::forms
