#pragma once
// A meeting's fields.

#include "domain/meeting.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields meeting_fields(domain::Meeting& meeting, const Reading& reading);

}  // namespace dialogg::records
