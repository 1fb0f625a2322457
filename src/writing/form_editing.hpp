#pragma once
// `edit REF --edit`: a record's own form.

#include <string>

#include "writing/edit_record.hpp"
#include "writing/form_filling.hpp"

namespace dialogg::writing {

/// Whose its drafts are: "edit-M3".
std::string about(const Edit& edit);

/// As fill_in(), with a form that has what the record has, changed by the settings. Error{conflict}: the record was changed in the
/// log while the form was open.
void edit_by_form(cli::Context& context, Edit& edit, Opening opening);

}  // namespace dialogg::writing
