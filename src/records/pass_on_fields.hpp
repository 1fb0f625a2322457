#pragma once
// A pass-on's fields.

#include "domain/pass_on.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields pass_on_fields(domain::PassOn& pass_on, const Reading& reading);

}  // namespace dialogg::records
