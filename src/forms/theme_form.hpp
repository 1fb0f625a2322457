#pragma once
// A theme's fields.

#include "domain/theme.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields theme_fields(domain::Theme& theme);

}  // namespace dialogg::forms
