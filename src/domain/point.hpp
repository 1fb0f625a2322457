#pragma once
// A point raised, or a disagreement (ulike syn), with the side that raised it.

#include <optional>
#include <string>

#include "domain/free_text.hpp"
#include "domain/names.hpp"

namespace dialogg::domain {

enum class Side { users, staff, students, organisations, municipality, host };

template <>
struct Names<Side> {
  static constexpr messages::Message what = messages::Message::what_side;
  // clang-format off
  static constexpr Name<Side> table[] = {
      {Side::users,         "users",         "brukerne",           "brukarane",          "the users",             "brukere|brukarar|bruker|brukar|user"},
      {Side::staff,         "staff",         "de ansatte",         "dei tilsette",       "the staff",             "ansatte|tilsette|ansatt|tilsett|fagfolk|nav|nav-ansatte|nav-tilsette|tjenesten|tenesta|practitioners"},
      {Side::students,      "students",      "studentene",         "studentane",         "the students",          "studenter|studentar|student|elever|elevar|elev"},
      {Side::organisations, "organisations", "organisasjonene",    "organisasjonane",    "the organisations",     "organisasjoner|organisasjonar|organisation|brukerorganisasjon|brukerorganisasjoner|brukarorganisasjon|brukarorganisasjonar|brukerorg|brukarorg"},
      {Side::municipality,  "municipality",  "kommunen",           "kommunen",           "the municipality",      "kommune|ledelsen|ledelse|leiinga|leiing|politikerne|politikarane"},
      {Side::host,          "host",          "kompetansesenteret", "kompetansesenteret", "the competence centre", "vert|verten|oss|kbt|kompetansesenter|us"},
  };
  // clang-format on
};

struct Point {
  FreeText text;
  std::optional<Side> from;

  bool operator==(const Point&) const = default;
};

}  // namespace dialogg::domain
