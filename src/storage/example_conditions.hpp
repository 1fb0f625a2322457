#pragma once
// What a Filter asks of examples.

#include "storage/query.hpp"

namespace dialogg::storage {

/// For a SELECT whose FROM clause is `example`.
inline void add_example_conditions(Query& query, const domain::Filter& filter) {
  query.in_period("heard_on", filter).in_place("municipality_id", filter);
  query.with_theme("example_theme", "example_id", "id", filter);
  if (filter.group)
    query.where("meeting_id IN (SELECT id FROM meeting WHERE group_id = ?)", *filter.group);
  if (filter.naming)
    query.where("naming = ?", *filter.naming);
  if (filter.level)
    query.where("level = ?", *filter.level);
  if (filter.example_status)
    query.where("status = ?", *filter.example_status);
}

}  // namespace dialogg::storage
