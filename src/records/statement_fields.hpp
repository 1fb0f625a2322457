#pragma once
// A statement's fields.

#include "domain/statement.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields statement_fields(domain::Statement& statement, const Reading& reading);

}  // namespace dialogg::records
