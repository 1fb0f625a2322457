#pragma once
// Who attended: "nav=3:NAV Ålesund", or {role, count, organisation}.

#include <string>
#include <vector>

#include "domain/attendance.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Field attended(std::string name, messages::Message help, std::vector<domain::Attendance>& target);

}  // namespace dialogg::records
