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
      {Role::leadership,          "leadership",          "kommuneledelse",                     "kommuneleiing",                      "municipal management",            "leder|leiar|ledere|leiarar|ledelse|leiing|manager|managers|kommunedirektør|kommunedirektøren|rådmann|rådmannen|kommunalsjef|kommunalsjefer|virksomhetsleder|virksomhetsledere|verksemdsleiar|verksemdsleiarar|enhetsleder|enhetsledere|einingsleiar|einingsleiarar|avdelingsleder|avdelingsledere|avdelingsleiar|avdelingsleiarar|kommunens ledelse|leiinga|ledelsen"},
      {Role::health_social,       "health-social",       "helse- og sosialtjenesten",          "helse- og sosialtenesta",            "health and social services",      "helse og sosial|helse|sosial|helse og sosialtjeneste|helse og sosialtenesta|helsetjenesten|helsetenesta|sosialtjenesten|sosialtenesta|helse og omsorg|psykisk helse og rus|rus og psykisk helse|health|social services"},
      {Role::nav,                 "nav",                 "NAV",                                "NAV",                                "NAV", "nav-ansatt|nav-ansatte|nav-tilsett|nav-tilsette|ansatte i nav|tilsette i nav|nav-veileder|nav-veiledere|nav-rettleiar|nav-rettleiarar"},
      {Role::lived_experience,    "lived-experience",    "personer med brukererfaring",        "personar med brukarerfaring",        "people with lived experience",    "person med brukererfaring|person med brukarerfaring|person with lived experience|brukererfaring|brukarerfaring|bruker|brukar|brukere|brukarar|service user|service users|brukerne|brukarane|folk med brukererfaring|folk med brukarerfaring|users|user"},
      {Role::carer,               "carer",               "pårørende",                          "pårørande",                          "carers", "de pårørende|dei pårørande|pårørenderepresentant|relatives"},
      {Role::user_organisation,   "user-organisation",   "bruker- og interesseorganisasjoner", "brukar- og interesseorganisasjonar", "user and interest organisations", "brukerorganisasjon|brukarorganisasjon|interesseorganisasjon|user organisations|interest organisation|brukerorg|brukarorg|brukerorganisasjoner|brukarorganisasjonar|interesseorganisasjoner|interesseorganisasjonar|pårørendeorganisasjon|pårørendeorganisasjoner|pårørandeorganisasjon|pårørandeorganisasjonar|organisasjon|organisasjoner|organisasjonar"},
      {Role::user_representative, "user-representative", "brukerrepresentanter",               "brukarrepresentantar",               "user representatives",            "brukerrepresentant|brukarrepresentant|brukerrepresentantene|brukarrepresentantane|brukerråd|brukarråd|brukerrådet|brukarrådet"},
      {Role::peer_worker,         "peer-worker",         "erfaringskonsulenter",               "erfaringskonsulentar",               "peer support workers",            "erfaringskonsulent|peer support worker|peer workers|erfaringsmedarbeider|erfaringsmedarbeidere|erfaringsmedarbeidar|erfaringsmedarbeidarar"},
      {Role::student,             "student",             "studenter",                          "studentar",                          "students", "elev|elever|elevar|studentene|studentane|pupils"},
      {Role::practitioner,        "practitioner",        "fagutøvere",                         "fagutøvarar",                        "practitioners",                   "fagutøver|fagutøvar|fagfolk|ansatt|ansatte|de ansatte|tilsett|tilsette|dei tilsette|fagperson|fagpersoner|fagpersonar|medarbeider|medarbeidere|medarbeidar|medarbeidarar|veileder|veiledere|rettleiar|rettleiarar|staff"},
      {Role::politician,          "politician",          "politikere",                         "politikarar",                        "politicians",                     "politiker|politikar|ordfører|ordførere|ordførar|ordførarar|varaordfører|varaordførar|folkevalgt|folkevalgte|folkevald|folkevalde|kommunestyret|mayor"},
      {Role::facilitator,         "facilitator",         "møteledere",                         "møteleiarar",                        "facilitators",                    "møteleder|møteleiar|fasilitator|fasilitatorer|fasilitatorar|ordstyrer|ordstyrar|vert|verter|vertar|kbt|oss|host"},
      {Role::other,               "other",               "andre",                              "andre",                              "others",                          "annen|annan|annet|anna|øvrige|øvrige deltakere"},
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
