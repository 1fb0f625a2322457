#pragma once
// What a field's exposure comes to for readers outside the house.

#include "records/field.hpp"

namespace dialogg::privacy {

/// `named`: the record's municipality may be named.
inline bool is_shown(const records::Field& field, bool named) {
  return field.exposure == records::Exposure::open ||
         (field.exposure == records::Exposure::where_named && named);
}

/// Takes out of a record, and of the small records in it, what these fields do not show.
void mask(const records::Fields& fields, bool named);

}  // namespace dialogg::privacy
