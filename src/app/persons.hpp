#pragma once
// Persons that a record names where only a number, an organisation or a role should stand.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/follow_up.hpp"
#include "domain/initiative.hpp"
#include "domain/meeting.hpp"
#include "messages/message.hpp"
#include "privacy/person_rules.hpp"

namespace dialogg::app {

struct PersonNamed {
  std::string ref;         // of the record that can be edited
  std::string_view field;  // "attended", "owner"
  std::string text;
  std::optional<domain::Role> beside;

  /// `where` is what the sentence begins with: a field, a record.
  messages::Phrase said(const messages::Argument& where) const;
};

/// Any organisation beside people who are only counted, one that looks like a person beside the rest of the user side, and
/// owners of follow-ups who look like persons.
std::vector<PersonNamed> persons_named_in(const domain::Meeting& meeting, privacy::Owners& owners);
std::vector<PersonNamed> persons_named_in(const domain::FollowUp& follow_up, privacy::Owners& owners);
std::vector<PersonNamed> persons_named_in(const domain::Initiative& initiative, privacy::Owners& owners);

}  // namespace dialogg::app
