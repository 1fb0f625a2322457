#pragma once
// Which record a word of the command line means: the one with that reference, the one of the municipality or group that it
// names, or the example, statement or initiative of that title.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/id.hpp"
#include "messages/language.hpp"
#include "storage/database/database.hpp"

namespace dialogg::kinds {

/// The records that a command is for.
struct Wanted {
  char letter =
      0;  // of their references; 0: any, and a name is then a municipality's, a group's or a theme's own
  /// Codes of their status or state: of several that a name could mean, these are meant. Empty: all alike.
  std::vector<std::string_view> states = {};
};

/// Of visits, those that are open where a name could mean several; of other kinds all alike.
Wanted any_of(char letter);

/// The group of this name; nothing where there is none. Error{not_found} where several have it.
std::optional<domain::GroupId> group_named(storage::Database& database, const std::string& word);

/// The word itself where it is a reference, its letter a capital; nothing where it can be a name. Error{not_found}: a reference of
/// no kind, or of one that is not wanted.
std::optional<std::string> as_reference(const std::string& word, const Wanted& wanted);

/// The reference of the record that is meant; a reference, as it was typed, of a record that need not be there. `language`: of what
/// an error says of records. Error{not_found}: as as_reference(); a name that is none, with one that is near; none
/// that is wanted, or several, which are listed.
std::string meant_by(storage::Database& database, const std::string& word, const Wanted& wanted,
                     messages::Language language);

}  // namespace dialogg::kinds
