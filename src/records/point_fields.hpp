#pragma once
// A point, or a disagreement: its fields, and the inline mark from:.

#include "domain/point.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields point_fields(domain::Point& point, const Reading& reading);

}  // namespace dialogg::records
