#pragma once
// What a form changes in a record that is there already.

#include <vector>

#include "domain/error.hpp"
#include "domain/value.hpp"
#include "records/field.hpp"

namespace dialogg::intake {

/// Gives the record what `form` says where that is not what `before` says; what is in neither is left alone, and what is in
/// `before` alone is emptied. Both as read_filled_in() leaves them, `before` of the record as it is. In a list of records with
/// references, one that keeps its reference stays the same record. Every fault becomes a Problem at its line.
void set_changed(const records::Fields& fields, const domain::ValueMembers& before,
                 const domain::ValueMembers& form, std::vector<domain::Problem>& problems);

/// A field's value among a form's members; null where it is not there.
const domain::Value* value_of(const records::Field& field, const records::Fields& fields,
                              const domain::ValueMembers& members);

}  // namespace dialogg::intake
