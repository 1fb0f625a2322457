#pragma once
// References: a letter and a number, short enough to type (V7), unique in a log and never used again.

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dialogg::domain {

/// A record's number in its table; 0 before it is stored. `Tag::letter` is its reference's first character.
template <class Tag>
struct Id {
  std::int64_t value = 0;

  static constexpr char letter = Tag::letter;
  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;  // NOLINT(modernize-use-nullptr): there is none
  std::string ref() const { return letter + std::to_string(value); }
};

/// A reference of any kind, as typed: "v7" is {'V', 7, "7"}. `digits` keeps a municipality's leading zeros.
struct Reference {
  char letter;
  std::int64_t number;
  std::string digits;

  std::string ref() const { return letter + digits; }
};

/// Nothing where the text is not one letter of `letters` (either case) and 1 to 9 digits.
std::optional<Reference> read_reference(std::string_view text, std::string_view letters = "KVMEFODCPGSIA");

/// Nothing where the text is not a reference with this Id's letter.
template <class AnyId>
std::optional<AnyId> read_id(std::string_view text) {
  const auto reference = read_reference(text, std::string_view(&AnyId::letter, 1));
  if (!reference || reference->number == 0)
    return std::nullopt;
  return AnyId{reference->number};
}

// clang-format off
struct MunicipalityTag { static constexpr char letter = 'K'; };
struct VisitTag        { static constexpr char letter = 'V'; };
struct MeetingTag      { static constexpr char letter = 'M'; };
struct ExampleTag      { static constexpr char letter = 'E'; };
struct FollowUpTag     { static constexpr char letter = 'F'; };
struct OutcomeTag      { static constexpr char letter = 'O'; };
struct DecisionTag     { static constexpr char letter = 'D'; };
struct PassOnTag       { static constexpr char letter = 'P'; };
struct GroupTag        { static constexpr char letter = 'G'; };
struct StatementTag    { static constexpr char letter = 'S'; };
struct InitiativeTag   { static constexpr char letter = 'I'; };
struct ContactTag      { static constexpr char letter = 'C'; };
struct ApproachTag     { static constexpr char letter = 'A'; };
// clang-format on

using VisitId = Id<VisitTag>;
using MeetingId = Id<MeetingTag>;
using ExampleId = Id<ExampleTag>;
using FollowUpId = Id<FollowUpTag>;
using OutcomeId = Id<OutcomeTag>;
using DecisionId = Id<DecisionTag>;
using PassOnId = Id<PassOnTag>;
using GroupId = Id<GroupTag>;
using StatementId = Id<StatementTag>;
using InitiativeId = Id<InitiativeTag>;
using ContactId = Id<ContactTag>;
using ApproachId = Id<ApproachTag>;
/// Its reference is made of the official number, not of this: see MunicipalityLink.
using MunicipalityId = Id<MunicipalityTag>;

}  // namespace dialogg::domain
