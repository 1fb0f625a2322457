#pragma once
// A pass-on's fields.

#include "domain/pass_on.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields pass_on_fields(domain::PassOn& pass_on, const Reading& reading);

}  // namespace dialogg::forms
