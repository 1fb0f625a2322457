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
      {Side::staff,         "staff",         "de ansatte",         "dei tilsette",       "the staff",             "ansatte|tilsette"},
      {Side::students,      "students",      "studentene",         "studentane",         "the students",          "studenter|studentar|student"},
      {Side::organisations, "organisations", "organisasjonene",    "organisasjonane",    "the organisations",     "organisasjoner|organisasjonar|organisation"},
      {Side::municipality,  "municipality",  "kommunen",           "kommunen",           "the municipality",      "kommune"},
      {Side::host,          "host",          "kompetansesenteret", "kompetansesenteret", "the competence centre"},
  };
  // clang-format on
};

struct Point {
  FreeText text;
  std::optional<Side> from;

  bool operator==(const Point&) const = default;
};

}  // namespace dialogg::domain
