#pragma once
// Numbers in running text, as a reader sees them: groups of digits with the same single separator between
// them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

struct DigitGroups {
  enum class Separator { none, space, hyphen } separator = Separator::none;
  struct Group {
    std::size_t begin, size;  // bytes of the text
  };
  std::vector<Group> groups;  // at least one

  std::size_t begin() const { return groups.front().begin; }
  std::size_t end() const { return groups.back().begin + groups.back().size; }
  /// The digits of `count` groups from `first`, without separators. REQUIRES: that many groups.
  std::string digits(std::string_view text, std::size_t first, std::size_t count) const;
  /// The same as they stand in the text.
  std::string_view as_written(std::string_view text, std::size_t first, std::size_t count) const;
};

/// The longest such number that begins at `byte`. REQUIRES: a digit stands there, and none before it.
DigitGroups read_digit_groups(std::string_view text, std::size_t byte);

}  // namespace dialogg::text
