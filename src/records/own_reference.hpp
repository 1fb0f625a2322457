#pragma once
// The reference that a record has itself, as its fields say it.

#include <string>

#include "records/field.hpp"

namespace dialogg::records {

/// "M1"; empty for a small record that has none.
std::string own_reference(const Fields& fields);

}  // namespace dialogg::records
