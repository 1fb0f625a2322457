#pragma once
// Numbers in running text, as a reader sees them: groups of digits with a separator between them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

struct DigitGroups {
  enum class Separator { space, hyphen, dot, slash, several };
  struct Group {
    std::size_t begin, size;  // bytes of the text
  };
  std::vector<Group> groups;          // at least one
  std::vector<Separator> separators;  // after each group but the last

  std::size_t begin() const { return groups.front().begin; }
  std::size_t end() const { return groups.back().begin + groups.back().size; }
  /// How many digits a group has; 0 where there is no such group.
  std::size_t size(std::size_t group) const { return group < groups.size() ? groups[group].size : 0; }
  /// The separator between all of `count` groups from `first`; several where they differ. REQUIRES: two or more of them.
  Separator separator(std::size_t first, std::size_t count) const;
  /// The digits of `count` groups from `first`, without separators. REQUIRES: that many groups.
  std::string digits(std::string_view text, std::size_t first, std::size_t count) const;
  /// The same as they stand in the text.
  std::string_view as_written(std::string_view text, std::size_t first, std::size_t count) const;
};

/// The longest such number that begins at `byte`, on one line. Between two groups stand up to three spaces, hyphens, dashes,
/// dots and slashes: "01.01.90 - 10046". REQUIRES: a digit stands there, and none before it.
DigitGroups read_digit_groups(std::string_view text, std::size_t byte);

}  // namespace dialogg::text
