#pragma once
// A meeting's fields.

#include "domain/meeting.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields meeting_fields(domain::Meeting& meeting, const Reading& reading);

}  // namespace dialogg::forms
