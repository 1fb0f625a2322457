#pragma once
// The roles at the table. One table says which of them are the user side, counted and never named.

#include "domain/names.hpp"

namespace dialogg::domain {

enum class Role {
  leadership,
  health_social,
  nav,
  lived_experience,
  carer,
  user_organisation,
  user_representative,
  peer_worker,
  student,
  practitioner,
  politician,
  facilitator,
  other
};

template <>
struct Names<Role> {
  static constexpr messages::Message what = messages::Message::what_role;
  // clang-format off
  static constexpr Name<Role> table[] = {
      {Role::leadership,          "leadership",          "kommuneledelse",                     "kommuneleiing",                      "municipal management",            "leder|leiar|ledere|leiarar|ledelse|leiing|manager|managers"},
      {Role::health_social,       "health-social",       "helse- og sosialtjenesten",          "helse- og sosialtenesta",            "health and social services",      "helse og sosial"},
      {Role::nav,                 "nav",                 "NAV",                                "NAV",                                "NAV"},
      {Role::lived_experience,    "lived-experience",    "personer med brukererfaring",        "personar med brukarerfaring",        "people with lived experience",    "person med brukererfaring|person med brukarerfaring|person with lived experience|brukererfaring|brukarerfaring|bruker|brukar|brukere|brukarar|service user|service users"},
      {Role::carer,               "carer",               "pårørende",                          "pårørande",                          "carers"},
      {Role::user_organisation,   "user-organisation",   "bruker- og interesseorganisasjoner", "brukar- og interesseorganisasjonar", "user and interest organisations", "brukerorganisasjon|brukarorganisasjon|interesseorganisasjon|user organisations|interest organisation"},
      {Role::user_representative, "user-representative", "brukerrepresentanter",               "brukarrepresentantar",               "user representatives",            "brukerrepresentant|brukarrepresentant"},
      {Role::peer_worker,         "peer-worker",         "erfaringskonsulenter",               "erfaringskonsulentar",               "peer support workers",            "erfaringskonsulent|peer support worker|peer workers"},
      {Role::student,             "student",             "studenter",                          "studentar",                          "students"},
      {Role::practitioner,        "practitioner",        "fagutøvere",                         "fagutøvarar",                        "practitioners",                   "fagutøver|fagutøvar|fagfolk"},
      {Role::politician,          "politician",          "politikere",                         "politikarar",                        "politicians",                     "politiker|politikar"},
      {Role::facilitator,         "facilitator",         "møteledere",                         "møteleiarar",                        "facilitators",                    "møteleder|møteleiar"},
      {Role::other,               "other",               "andre",                              "andre",                              "others",                          "annen|annan"},
  };
  // clang-format on
};

/// People with lived experience, carers, user organisations and user representatives. A peer worker is employed
/// and so is not on the user side.
constexpr bool is_user_side(Role role) {
  return role == Role::lived_experience || role == Role::carer || role == Role::user_organisation ||
         role == Role::user_representative;
}

/// Everyone but the host's own facilitators, who are never counted in shares.
constexpr bool is_participant(Role role) {
  return role != Role::facilitator;
}

}  // namespace dialogg::domain
