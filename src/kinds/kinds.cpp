#include <algorithm>

#include "domain/error.hpp"
#include "domain/id.hpp"
#include "kinds/kind.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::kinds {

namespace {

// clang-format off
constexpr domain::Term kTerms[] = {
    {"municipalities", "kommuner",     "kommunar",     "municipalities", "kommune|municipality"},
    {"contacts",       "kontakter",    "kontaktar",    "contacts",       "kontakt|contact"},
    {"approaches",     "henvendelser", "førespurnader", "approaches",    "henvendelse|førespurnad|approach"},
    {"visits",         "besøk",        "besøk",        "visits",         "visit"},
    {"meetings",       "møter",        "møte",         "meetings",       "meeting"},
    {"decisions",      "beslutninger", "avgjerder",    "decisions",      "beslutning|avgjerd|decision"},
    {"outcomes",       "resultater",   "resultat",     "outcomes",       "outcome"},
    {"follow-ups",     "oppfølginger", "oppfølgingar", "follow-ups",     "oppfølging|follow-up"},
    {"examples",       "eksempler",    "døme",         "examples",       "eksempel|example"},
    {"pass-ons",       "videreformidlinger", "vidareformidlingar", "pass-ons",
     "videreformidling|vidareformidling|videreføring|videreføringer|vidareføring|vidareføringar|pass-on"},
    {"groups",         "grupper",      "grupper",      "groups",         "gruppe|group"},
    {"statements",     "uttalelser",   "fråsegner",    "statements",     "uttalelse|fråsegn|statement"},
    {"initiatives",    "tiltak",       "tiltak",       "initiatives",    "initiative"},
    {"themes",         "tema",         "tema",         "themes",         "temaer|theme"},
};
// clang-format on

bool is_code(std::string_view text) {
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == text.npos;
}

const Kind* by_letter(char letter) {
  const auto found = std::ranges::find(all(), letter, &Kind::letter);
  return found == all().end() ? nullptr : &*found;
}

}  // namespace

std::span<const Kind> all() {
  static const Kind kinds[] = {kMunicipalities, kContacts,   kApproaches,  kVisits,   kMeetings,
                               kDecisions,      kOutcomes,   kFollowUps,   kExamples, kPassOns,
                               kGroups,         kStatements, kInitiatives, kThemes};
  return kinds;
}

std::vector<domain::Term> terms() {
  std::vector<domain::Term> terms;
  for (const Kind& kind : all()) terms.push_back(*std::ranges::find(kTerms, kind.name, &domain::Term::code));
  return terms;
}

messages::Named named(std::string_view kind) {
  const domain::Term& term = *std::ranges::find(kTerms, kind, &domain::Term::code);
  return {std::string(term.nb), std::string(term.nn), std::string(term.en)};
}

const Kind& by_name(std::string_view name) {
  return all()[domain::read_term(terms(), messages::Message::word_kind, name)];
}

const Kind* by_look(std::string_view ref) {
  if (const auto reference = domain::read_reference(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return reference->number == 0 ? nullptr : by_letter(reference->letter);
  return is_code(ref) ? by_letter(0) : nullptr;
}

const Kind& by_ref(storage::Database& database, const std::string& ref) {
  const Kind* kind = by_look(ref);
  if (kind == nullptr || (kind->letter == 0 && !storage::ThemeStore(database).has(ref)))
    throw domain::Error(domain::ErrorKind::not_found,
                        messages::Phrase{messages::Message::forms_not_a_reference, {ref, "V7"}},
                        messages::Phrase{messages::Message::see_references});
  return *kind;
}

}  // namespace dialogg::kinds
