#pragma once
// A group's fields.

#include "domain/group.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields group_fields(domain::Group& group, const Reading& reading);

}  // namespace dialogg::records
