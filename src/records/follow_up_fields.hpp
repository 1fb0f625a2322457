#pragma once
// A follow-up's fields, and the inline marks owner: and due:.

#include "domain/follow_up.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields follow_up_fields(domain::FollowUp& follow_up, const Reading& reading);

}  // namespace dialogg::records
