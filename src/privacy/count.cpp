#include "privacy/count.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "messages/message.hpp"

namespace dialogg::privacy {

using messages::Message;
using messages::Phrase;

namespace {

int nearest_step(int number) {
  return (number + kStep / 2) / kStep * kStep;
}

// The first and the last step that so many small counts can come to.
int first_step(int small) {
  return (small * kSmallest + kStep - 1) / kStep * kStep;
}
int last_step(int small) {
  return small * kLargest / kStep * kStep;
}

}  // namespace

Count Count::small(int people) {
  Count count;
  count.small_ = 1;
  count.small_sum_ = people;
  return count;
}

Count Count::at_least(int people) {
  Count count(people);
  count.is_open_ = true;
  return count;
}

/// Never below what they come to at least, or over what they come to at most: there a step would tell each of them.
int Count::small_sum_rounded() const {
  return std::clamp(nearest_step(small_sum_), first_step(small_), last_step(small_));
}

int Count::least() const {
  const int smallest = known_ + small_ * kSmallest;
  if (!is_rounded() || small_sum_rounded() == first_step(small_))
    return smallest;
  return known_ + small_sum_rounded() - kStep / 2;
}

std::optional<int> Count::most() const {
  if (is_open_)
    return std::nullopt;
  const int largest = known_ + small_ * kLargest;
  if (!is_rounded() || small_sum_rounded() == last_step(small_))
    return largest;
  return known_ + small_sum_rounded() + kStep / 2;
}

/// Of the known number and the rounded one: a sum that was rounded as a whole would, beside another with the same small
/// counts in it, narrow them down.
std::optional<int> Count::rounded() const {
  if (!is_rounded())
    return std::nullopt;
  return nearest_step(known_ + small_sum_rounded());
}

Count& Count::operator+=(const Count& other) {
  known_ += other.known_;
  small_ += other.small_;
  small_sum_ += other.small_sum_;
  is_open_ = is_open_ || other.is_open_;
  return *this;
}

std::string count_phrase(messages::Language language, const Count& count) {
  if (count.exact())
    return std::to_string(count.least());
  if (const std::optional<int> rounded = count.rounded())
    return messages::say(language, {Message::report_count_about, {*rounded}});
  if (count.most())
    return fmt::format("{}–{}", count.least(), *count.most());
  return messages::say(language, count.least() == 0
                                     ? Phrase{Message::report_count_unknown}
                                     : Phrase{Message::report_count_at_least, {count.least()}});
}

}  // namespace dialogg::privacy
