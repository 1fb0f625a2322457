#include "privacy/audience.hpp"

#include "messages/list_phrase.hpp"

namespace dialogg::privacy {

using messages::Message;
using messages::Phrase;

namespace {

std::vector<std::string> names_of(const Place& place) {
  std::vector<std::string> names{place.name};
  names.insert(names.end(), place.with.begin(), place.with.end());
  return names;
}

}  // namespace

std::string place_phrase(messages::Language language, const Place& place) {
  switch (place.kind) {
    case Place::Kind::named:
      return messages::list_phrase(language, names_of(place));
    case Place::Kind::in_county:
      return messages::say(language, Phrase{Message::report_place_in_county, {place.name}});
    case Place::Kind::unnamed:
      return messages::say(language, Message::report_place_unnamed);
    case Place::Kind::several_unnamed:
      return messages::say(language, Message::report_places_unnamed);
    case Place::Kind::none:
      break;
  }
  return {};
}

Count shown_count(Audience audience, bool user_side, std::optional<int> people) {
  if (!people)
    return Count::at_least(0);
  const bool is_small = *people >= kSmallest && *people <= kLargest;
  return is_outside(audience) && user_side && is_small ? Count::small(*people) : Count(*people);
}

std::optional<Count> shown_part(Audience audience, std::optional<int> part, const Count& total) {
  if (!part || (is_outside(audience) && !total.exact() && *part > total.least()))
    return std::nullopt;
  return shown_count(audience, true, part);
}

}  // namespace dialogg::privacy
