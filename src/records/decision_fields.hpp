#pragma once
// A decision's fields, and the inline mark by:.

#include "domain/decision.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields decision_fields(domain::Decision& decision, const Reading& reading);

}  // namespace dialogg::records
