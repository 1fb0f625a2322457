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
  const Entry* entry;     // null: a former one's name
  const Former* former;   // null: a name of today

  std::string_view number() const { return entry != nullptr ? entry->number : former->number; }
  std::string_view county() const { return entry != nullptr ? entry->county : former->county; }
};

/// Those of today first, each municipality's own name before its official one and that one's parts; a Sámi name also as it
/// stands before gielda, suohkan and tjïelte ("Snåasen").
const std::vector<Name>& all_names();

/// Those that are spelt like these words; those that are to the letter alone, where there are any.
std::vector<const Name*> names_spelt(std::string_view words);

}  // namespace dialogg::registry
