#pragma once
// A record as a form that a person fills in: TOML in their own words, the help of each field above it. What is written is read
// back as it was.

#include <string>
#include <vector>

#include "domain/value.hpp"
#include "messages/message.hpp"
#include "records/field.hpp"

namespace dialogg::intake {

/// What the fields hold now, by name, as write_form() takes it: of a list's records, what can be set, and their references.
domain::ValueMembers values_in_record(const records::Fields& fields);

/// `heading` stands above the fields as comments. `values` by the fields' names: those that the form begins with, as typed or as the
/// record has them. A field that has none is there, empty.
std::string write_form(const records::Fields& fields, const domain::ValueMembers& values,
                       const std::vector<messages::Phrase>& heading, messages::Language language);

/// What a form's members mean: what is empty is not there; a list may be one text with commas; a truth is a word.
/// Error{invalid} where the word is none.
void read_filled_in(domain::ValueMembers& members, const records::Fields& fields);

/// The field's key in a form.
std::string form_key(const records::Field& field, const records::Fields& fields, messages::Language language);

/// Whether the form has a place for it.
bool is_in_form(const records::Field& field);

}  // namespace dialogg::intake
