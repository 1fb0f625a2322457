#pragma once
// The part of the report `group` about the group itself: how it began, and what it runs by.

#include <functional>
#include <optional>
#include <string>

#include "domain/group.hpp"
#include "privacy/released.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

/// What the audience may call another group; nothing where it may not be told.
using GroupNamed = std::function<std::string(domain::GroupId)>;

void write_beginning(Sections& sections, const privacy::Released<domain::Group>& group,
                     const GroupNamed& named);
void write_principles(Sections& sections, const privacy::Released<domain::Group>& group);
/// How often and where it meets.
void write_meeting_place(Sections& sections, const privacy::Released<domain::Group>& group);

}  // namespace dialogg::reports
