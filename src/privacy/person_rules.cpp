#include "privacy/person_rules.hpp"

#include "storage/person_store.hpp"
#include "text/personal/person_like.hpp"
#include "text/unicode.hpp"

namespace dialogg::privacy {

bool is_person_of_user_side(const domain::Attendance& attendance) {
  return domain::is_user_side(attendance.role) &&
         text::looks_like_a_person(attendance.organisation.written());
}

bool Owners::is_person(std::string_view owner) {
  return text::looks_like_a_person(owner) && !domain::find_term(domain::terms_of<domain::Role>(), owner) &&
         !is_organisation(owner);
}

bool Owners::is_organisation(std::string_view owner) {
  if (!organisations_) {
    organisations_.emplace();
    for (const std::string& name : storage::PersonStore(database_).organisations())
      organisations_->insert(text::match_key(name));
  }
  return organisations_->contains(text::match_key(owner));
}

}  // namespace dialogg::privacy
