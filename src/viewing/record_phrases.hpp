#pragma once
// A record as a person reads it, field by field.

#include <string>

#include "records/field.hpp"
#include "viewing/wording.hpp"

namespace dialogg::viewing {

/// Its uid and the times of its recording.
bool is_bookkeeping(const records::Field& field);

/// What is known of the record, a line a field or more; its bookkeeping last.
std::string record_phrase(const records::Fields& fields, const Wording& wording);

}  // namespace dialogg::viewing
