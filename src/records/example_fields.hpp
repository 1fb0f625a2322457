#pragma once
// An example's fields.

#include "domain/example.hpp"
#include "records/field.hpp"

namespace dialogg::records {

/// On the command line its state is --draft; in TOML and JSON it is `status`, or `draft = true`.
Fields example_fields(domain::Example& example, const Reading& reading);

}  // namespace dialogg::records
