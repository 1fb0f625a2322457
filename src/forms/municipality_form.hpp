#pragma once
// A municipality's fields.

#include "domain/municipality.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields municipality_fields(domain::Municipality& municipality, const Reading& reading);

}  // namespace dialogg::forms
