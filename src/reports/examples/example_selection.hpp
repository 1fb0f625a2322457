#pragma once
// Which examples a report prints, in which groups and in which order; eight bytes an example.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/example.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"

namespace dialogg::reports {

struct ExampleGroup {
  std::string heading;  // unlike every other heading of the report; empty where there are no groups
};

/// An example's place in a group.
struct ExamplePlace {
  std::uint32_t id = 0;
  std::uint16_t group = 0;
  bool in_full = true;     // false: a line with a link; it stands in full under another group
  bool is_marked = false;  // its heading needs more than its title to be unlike every other

  domain::ExampleId example() const { return {id}; }
};

struct ExampleSelection {
  std::vector<ExampleGroup> groups;  // in their order
  std::vector<ExamplePlace> places;  // by group, those in full first, then in the Norwegian order of titles
  std::size_t examples = 0;
  /// Each counted once. To outsiders, one that is named by some of its examples and not by others counts as two:
  /// else the number would tell that it is the same.
  std::size_t municipalities = 0;
  /// Of those that are marked and may not be named, by id: a reference would tell between which others they were recorded.
  std::unordered_map<std::uint32_t, int> numbers;

  /// "Title", "Title (E12)", "Title (nr. 2)".
  std::string heading(messages::Language language, std::string_view title, const ExamplePlace& place) const;
};

/// `taken` are the report's own headings, which no example and no group may have.
ExampleSelection select_examples(storage::Database& database, const ReportOptions& options,
                                 const std::vector<std::string>& taken);

}  // namespace dialogg::reports
