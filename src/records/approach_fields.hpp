#pragma once
// An approach's fields.

#include "domain/approach.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields approach_fields(domain::Approach& approach, const Reading& reading);

}  // namespace dialogg::records
