#pragma once
// A statement (uttalelse) of a group: what it says and to whom; later what was answered, and what was taken up.

#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/group_link.hpp"
#include "domain/id.hpp"
#include "domain/point.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

struct Statement {
  StatementId id;
  Stamp stamp;
  GroupLink group;
  std::string title;
  std::string text;  // Markdown
  std::optional<PartialDate> date;
  std::string addressed_to;
  std::vector<Point> differing_views;  // points on which views differ, with the side that holds them
  std::string response;
  std::string taken_up;
};

}  // namespace dialogg::domain
