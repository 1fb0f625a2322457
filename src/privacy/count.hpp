#pragma once
// A number of people as far as readers may know it. Small counts of the user side would point at persons: each is shown as the
// range 1–4, and so is a sum of up to two of them; a sum of more is rounded (see docs/decisions/0016-small-counts.md).

#include <optional>
#include <string>

#include "messages/language.hpp"

namespace dialogg::privacy {

inline constexpr int kSmallest = 1, kLargest = 4;  // counts that would point at persons
inline constexpr int kRounded = 3;                 // sums of so many small counts and more are rounded …
inline constexpr int kStep = 5;                    // … to a multiple of this

class Count {
 public:
  /// Nobody.
  Count() = default;
  Count(int people) : known_(people) {}
  /// REQUIRES: kSmallest <= people <= kLargest.
  static Count small(int people);
  /// `people` and more, whom nobody counted.
  static Count at_least(int people);

  /// What readers can be sure of: the same for all counts that are shown alike. `most`: nothing where nobody counted.
  int least() const;
  std::optional<int> most() const;
  bool exact() const { return small_ == 0 && !is_open_; }
  /// A multiple of five near the sum; nothing where the count is exact or a range.
  std::optional<int> rounded() const;
  /// Whether it is one, or a sum, of small counts.
  bool hides_small() const { return small_ > 0; }

  Count& operator+=(const Count& other);
  friend Count operator+(Count one, const Count& other) { return one += other; }
  bool operator==(const Count&) const = default;

 private:
  bool is_rounded() const { return small_ >= kRounded && !is_open_; }
  int small_sum_rounded() const;

  int known_ = 0;
  int small_ = 0;      // how many small counts are in it …
  int small_sum_ = 0;  // … and what they come to
  bool is_open_ = false;
};

/// "7", "1–4", "om lag 85", "minst 6", "ukjent antall".
std::string count_phrase(messages::Language language, const Count& count);

}  // namespace dialogg::privacy
