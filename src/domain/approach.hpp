#pragma once
// An approach (henvendelse): the competence centre contacts a municipality, or a municipality the centre.

#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

enum class ApproachSide { host, municipality };

template <>
struct Names<ApproachSide> {
  static constexpr messages::Message what = messages::Message::what_approach_side;
  // clang-format off
  static constexpr Name<ApproachSide> table[] = {
      {ApproachSide::host,         "host",         "kompetansesenteret", "kompetansesenteret", "the competence centre", "vert|verten|oss|kbt|kompetansesenter|us"},
      {ApproachSide::municipality, "municipality", "kommunen",           "kommunen",           "the municipality", "kommune"},
  };
  // clang-format on
};

enum class Channel { email, phone, letter, meeting, other };

template <>
struct Names<Channel> {
  static constexpr messages::Message what = messages::Message::what_channel;
  // clang-format off
  static constexpr Name<Channel> table[] = {
      {Channel::email,   "email",   "e-post",  "e-post",  "e-mail",  "epost|mail"},
      {Channel::phone,   "phone",   "telefon", "telefon", "phone",   "telephone|tlf|ringte|telefonsamtale"},
      {Channel::letter,  "letter",  "brev",    "brev",    "letter"},
      {Channel::meeting, "meeting", "møte",    "møte",    "meeting"},
      {Channel::other,   "other",   "annet",   "anna",    "other", "andre|annen|annan"},
  };
  // clang-format on
};

/// What an approach may have led to besides a visit.
enum class ApproachAnswer { declined };

template <>
struct Names<ApproachAnswer> {
  static constexpr messages::Message what = messages::Message::what_approach_answer;
  // clang-format off
  static constexpr Name<ApproachAnswer> table[] = {
      {ApproachAnswer::declined, "declined", "takket nei", "takka nei", "declined", "avslått|avslag|nei|avvist|nei takk"},
  };
  // clang-format on
};

struct Approach {
  ApproachId id;
  Stamp stamp;
  MunicipalityLink municipality;
  std::optional<ApproachSide> from;  // who made it
  std::optional<PartialDate> date;
  std::optional<Channel> channel;
  FreeText note;
  std::optional<VisitId> led_to;  // at most one of these; none: it is not answered
  std::optional<ApproachAnswer> answer;
};

}  // namespace dialogg::domain
