#pragma once
// The headings that a document has so far, so that one that the coordinator wrote neither skips a level nor
// repeats another.

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dialogg::render {

class Headings {
 public:
  static constexpr int kDeepest = 6;

  /// Registers a heading; false, and nothing is registered, where one with the same Markdown is there
  /// already.
  bool add(int level, std::string_view markdown) {
    if (!seen_.insert(std::hash<std::string_view>{}(markdown)).second)
      return false;
    last_level_ = level;
    return true;
  }

  /// The level for a heading that wants `level`: one deeper than the last at most.
  int fitting(int level) const { return std::min({level, last_level_ + 1, kDeepest}); }

 private:
  std::unordered_set<std::size_t> seen_;  // hashes: a document may have a hundred thousand headings
  int last_level_ = kDeepest;
};

}  // namespace dialogg::render
