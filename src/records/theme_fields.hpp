#pragma once
// A theme's fields.

#include "domain/theme.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields theme_fields(domain::Theme& theme);

}  // namespace dialogg::records
