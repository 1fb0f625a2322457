#pragma once
// The headings that a document has so far, so that one that the coordinator wrote neither skips a level nor
// repeats another.

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::render {

/// Hashes of texts, in one array: a document may have a hundred thousand headings.
class Hashes {
 public:
  /// False where it is there already.
  bool insert(std::size_t hash) {
    hash += hash == kFree;
    if (2 * ++size_ > places_.size())
      grow();
    std::size_t& place = place_of(hash);
    if (place == hash)
      return false;
    place = hash;
    return true;
  }

 private:
  static constexpr std::size_t kFree = 0;

  /// Where it is, or may be put.
  std::size_t& place_of(std::size_t hash) {
    std::size_t at = hash & (places_.size() - 1);
    while (places_[at] != kFree && places_[at] != hash) at = (at + 1) & (places_.size() - 1);
    return places_[at];
  }

  void grow() {
    std::vector<std::size_t> old(std::max<std::size_t>(64, 4 * places_.size()), kFree);
    old.swap(places_);
    for (const std::size_t hash : old)
      if (hash != kFree)
        place_of(hash) = hash;
  }

  std::vector<std::size_t> places_;  // as many as a power of two, at most half of them taken
  std::size_t size_ = 0;             // at least as many as there are
};

class Headings {
 public:
  static constexpr int kDeepest = 6;

  /// Registers a heading; false, and nothing is registered, where one with the same Markdown is there
  /// already.
  bool add(int level, std::string_view markdown) {
    if (!seen_.insert(std::hash<std::string_view>{}(markdown)))
      return false;
    last_level_ = level;
    return true;
  }

  /// The level for a heading that wants `level`: one deeper than the last at most.
  int fitting(int level) const { return std::min({level, last_level_ + 1, kDeepest}); }

 private:
  Hashes seen_;
  int last_level_ = kDeepest;
};

}  // namespace dialogg::render
