#pragma once
// A statement (uttalelse) of a group: what it says and to whom; later what was answered, and what was taken up.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/point.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

struct Statement {
  StatementId id;
  Stamp stamp;
  GroupLink group;
  FreeText title;
  FreeText text;  // Markdown
  std::optional<PartialDate> date;
  FreeText addressed_to;
  std::vector<Point> differing_views;  // points on which views differ, with the side that holds them
  FreeText response;
  FreeText taken_up;
};

}  // namespace dialogg::domain
