#pragma once
// An initiative's fields.

#include "domain/initiative.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields initiative_fields(domain::Initiative& initiative, const Reading& reading);

}  // namespace dialogg::records
