#pragma once
// A visit's fields.

#include "domain/visit.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields visit_fields(domain::Visit& visit, const Reading& reading);

}  // namespace dialogg::forms
