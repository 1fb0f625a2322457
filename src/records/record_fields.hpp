#pragma once
// The fields that every record shows.

#include <functional>
#include <string>

#include "domain/record.hpp"
#include "records/field.hpp"

namespace dialogg::records {

/// ref, uid, created_at, updated_at: JSON and `show` only.
Fields record_fields(std::function<std::string()> ref, domain::Stamp& stamp);

}  // namespace dialogg::records
