#pragma once
// A group's fields.

#include "domain/group.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields group_fields(domain::Group& group, const Reading& reading);

}  // namespace dialogg::forms
