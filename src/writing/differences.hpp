#pragma once
// What an edit says of each thing that it changed: "Sted: Rådhuset → (tomt)", "Tema: + Bolig", "NAV: 3 → 4".

#include <vector>

#include "messages/message.hpp"
#include "records/field.hpp"
#include "viewing/wording.hpp"

namespace dialogg::writing {

/// Of each field: its value where it can be set, or names a municipality; else nothing; without what a save makes anew, so that the same text given
/// once more is no change.
std::vector<domain::Value> values_of(const records::Fields& fields);

/// As values_of(), of one value.
domain::Value as_given(domain::Value value);

/// A phrase for each change, in the order of the fields. REQUIRES: both are values_of(fields), before and now.
std::vector<messages::Phrase> differences(const records::Fields& fields,
                                          const std::vector<domain::Value>& before,
                                          const std::vector<domain::Value>& after,
                                          const viewing::Wording& wording);

}  // namespace dialogg::writing
