#pragma once
// A record as a person reads it, field by field.

#include <string>

#include "records/field.hpp"
#include "viewing/wording.hpp"

namespace dialogg::viewing {

/// Whether a list's values are shown with numbers before them, by which `edit` takes them away: those that are neither words
/// of a vocabulary nor records with references.
bool is_numbered(const records::Field& field, const domain::Value& element);

/// Its uid and the times of its recording.
bool is_bookkeeping(const records::Field& field);

/// What is known of the record, a line a field or more; its bookkeeping last. Municipalities that share it are
/// there by their names alone.
std::string record_phrase(const records::Fields& fields, const Wording& wording);

}  // namespace dialogg::viewing
