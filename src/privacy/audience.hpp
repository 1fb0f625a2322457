#pragma once
// Who a report is for, and what that hides. External reports go out of the house: they name a municipality only
// where it may be named, and nobody at all. A municipality reads the same, and of itself what no one else may.

#include <optional>
#include <string>
#include <vector>

#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"
#include "privacy/count.hpp"

namespace dialogg::privacy {

enum class Audience { external, internal, municipality };

constexpr bool is_outside(Audience audience) {
  return audience != Audience::internal;
}

/// Of any municipality but the reader's own. Not asked counts as no.
constexpr bool may_name(Audience audience, domain::Naming naming) {
  return audience == Audience::internal || naming == domain::Naming::yes;
}

/// Where something comes from, as far as the audience may know.
struct Place {
  enum class Kind {
    none,       // from no municipality
    named,      // `name` is the municipality's
    in_county,  // `name` is the county's
    unnamed,    // a municipality whose county is not told: see ground.hpp
    several_unnamed,
  };
  Kind kind = Kind::none;
  std::string name;
  std::string county = {};             // that may be told; empty: none
  std::vector<std::string> with = {};  // the names of those that share what is named

  bool operator==(const Place&) const = default;
};

/// "Ålesund", "Ålesund, Sula og Giske", "En kommune i Trøndelag", "En kommune", "Flere kommuner"; nothing for none.
std::string place_phrase(messages::Language language, const Place& place);

/// People of the user side, in one meeting: 1 to 4 of them are a range to outsiders.
Count shown_count(Audience audience, bool user_side, std::optional<int> people);

/// A part of those at the table (drivers, newcomers) that outsiders may know beside `total`: where the total is a
/// range, no part that would narrow it. Nothing: it may not be told.
std::optional<Count> shown_part(Audience audience, std::optional<int> part, const Count& total);

}  // namespace dialogg::privacy

template <>
struct dialogg::domain::Names<dialogg::privacy::Audience> {
  using Audience = privacy::Audience;
  static constexpr messages::Message what = messages::Message::what_audience;
  // clang-format off
  static constexpr Name<Audience> table[] = {
      {Audience::external,     "external",     "ekstern", "ekstern", "external"},
      {Audience::internal,     "internal",     "intern",  "intern",  "internal"},
      {Audience::municipality, "municipality", "kommune", "kommune", "municipality"},
  };
  // clang-format on
};
