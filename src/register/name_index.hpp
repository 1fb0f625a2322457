#pragma once
// Every name of the register, folded once: what find() looks names up in. Knows nothing of numbers or
// counties.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "register/register.hpp"

namespace dialogg::registry {

/// One way to name a municipality of today, or a former one.
struct Name {
  std::string_view text;  // "Tråante"
  std::string exact;      // in lower case, NFC
  std::string key;        // as text::match_key() has it
  const Entry* entry;     // of today; a former one's successor
  const Former* former;   // null: a name of today
};

/// Those of today first, each municipality's own name before its official one and that one's parts.
const std::vector<Name>& all_names();

/// Those that a person can mean by these words. Names of today win over former ones, and names that are the
/// same to the letter over those that are alike without diacritics. None: empty.
std::vector<const Name*> names_meant(std::string_view words);

}  // namespace dialogg::registry
