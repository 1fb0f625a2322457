#pragma once
// A statement's fields.

#include "domain/statement.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields statement_fields(domain::Statement& statement, const Reading& reading);

}  // namespace dialogg::forms
