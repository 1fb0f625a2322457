#pragma once
// What may have been recorded twice is recorded, and pointed out.

#include <string>

#include "app/desk.hpp"
#include "storage/twins.hpp"

namespace dialogg::app {

/// "M2 has the same day and place as M1. Is it the same meeting?"
messages::Phrase question_of(const storage::Twin& twin);

/// A warning where the record just stored is like another, with what takes it away again.
void point_out_twin(Desk& desk, char letter, std::int64_t id);

template <class Id>
void point_out_twin(Desk& desk, Id id) {
  point_out_twin(desk, Id::letter, id.value);
}

}  // namespace dialogg::app
