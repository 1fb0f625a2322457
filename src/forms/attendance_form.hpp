#pragma once
// Who attended: "nav=3:NAV Ålesund", or {role, count, organisation}.

#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Field attended(std::string name, text::Message help, std::vector<domain::Attendance>& target);

}  // namespace dialogg::forms
