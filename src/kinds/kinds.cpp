#include <algorithm>

#include "domain/error.hpp"
#include "domain/id.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "storage/theme_store.hpp"

namespace dialogg::kinds {

namespace {

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
  for (const Kind& kind : all())
    terms.push_back(*std::ranges::find(domain::kind_names(), kind.name, &domain::Term::code));
  return terms;
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
