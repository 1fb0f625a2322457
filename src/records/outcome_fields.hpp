#pragma once
// An outcome's fields, and the inline marks kind: and state:.

#include "domain/outcome.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields outcome_fields(domain::Outcome& outcome, const Reading& reading);

}  // namespace dialogg::records
