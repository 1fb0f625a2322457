#include "privacy/audience.hpp"

#include <fmt/format.h>

namespace dialogg::privacy {

using messages::Message;
using messages::Phrase;

std::string place_phrase(messages::Language language, const Place& place) {
  switch (place.kind) {
    case Place::Kind::named:
      return place.name;
    case Place::Kind::in_county:
      return messages::say(language, Phrase{Message::report_place_in_county, {place.name}});
    case Place::Kind::unnamed:
      return messages::say(language, Message::report_place_unnamed);
    case Place::Kind::none:
      break;
  }
  return {};
}

Count shown_count(Audience audience, bool user_side, std::optional<int> people) {
  if (!people)
    return {0, std::nullopt};
  if (audience == Audience::external && user_side && *people >= kSmallest && *people <= kLargest)
    return {kSmallest, kLargest};
  return {*people, *people};
}

std::optional<Count> shown_part(Audience audience, std::optional<int> part, const Count& total) {
  if (!part || (audience == Audience::external && !total.exact() && *part > total.least))
    return std::nullopt;
  return shown_count(audience, true, part);
}

Count operator+(const Count& one, const Count& other) {
  const int least = one.least + other.least;
  if (!one.most || !other.most)
    return {least, std::nullopt};
  return {least, *one.most + *other.most};
}

std::string count_phrase(messages::Language language, const Count& count) {
  if (!count.most)
    return messages::say(language, count.least == 0 ? Phrase{Message::report_count_unknown}
                                                    : Phrase{Message::report_count_at_least, {count.least}});
  return count.exact() ? std::to_string(count.least) : fmt::format("{}–{}", count.least, *count.most);
}

}  // namespace dialogg::privacy
