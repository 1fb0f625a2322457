#pragma once
// Who a report is for, and what that hides. External reports go out of the house: they name a municipality only
// where it may be named, and nobody at all.

#include <optional>
#include <string>

#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/naming.hpp"

namespace dialogg::privacy {

enum class Audience { external, internal };

/// Not asked counts as no.
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
  };
  Kind kind = Kind::none;
  std::string name;
  std::string county = {};  // that may be told; empty: none

  bool operator==(const Place&) const = default;
};

/// "Ålesund", "En kommune i Trøndelag", "En kommune"; nothing for none.
std::string place_phrase(messages::Language language, const Place& place);

/// A number of people, or the range that it lies in. `least` and `most` are the same where it is exact; no `most`:
/// nobody counted.
struct Count {
  int least = 0;
  std::optional<int> most = 0;

  bool exact() const { return most == least; }
  bool operator==(const Count&) const = default;
};

inline constexpr int kSmallest = 1, kLargest = 4;  // counts of the user side that would point at persons

/// People of the user side, in one meeting: 1 to 4 of them are a range to outsiders.
Count shown_count(Audience audience, bool user_side, std::optional<int> people);

/// A part of those at the table (drivers, newcomers) that outsiders may know beside `total`: where the total is a
/// range, no part that would narrow it. Nothing: it may not be told.
std::optional<Count> shown_part(Audience audience, std::optional<int> part, const Count& total);

Count operator+(const Count& one, const Count& other);

/// "7", "1–4", "minst 6", "ukjent antall".
std::string count_phrase(messages::Language language, const Count& count);

}  // namespace dialogg::privacy

template <>
struct dialogg::domain::Names<dialogg::privacy::Audience> {
  using Audience = privacy::Audience;
  static constexpr messages::Message what = messages::Message::what_audience;
  // clang-format off
  static constexpr Name<Audience> table[] = {
      {Audience::external, "external", "ekstern", "ekstern", "external"},
      {Audience::internal, "internal", "intern",  "intern",  "internal"},
  };
  // clang-format on
};
