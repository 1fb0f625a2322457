#pragma once
// Photos: --photo PATH, and then what is said of it; in TOML and JSON {path, caption, credit, consent}.

#include <vector>

#include "domain/photo.hpp"
#include "records/field.hpp"

namespace dialogg::records {

/// The list, and the options about the photo given last. Error{invalid} where none was given before them.
Fields photo_list_fields(std::vector<domain::Photo>& photos);

}  // namespace dialogg::records
