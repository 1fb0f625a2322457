#pragma once
// A municipality's fields.

#include "domain/municipality.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields municipality_fields(domain::Municipality& municipality, const Reading& reading);

}  // namespace dialogg::records
