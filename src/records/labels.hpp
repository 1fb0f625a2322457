#pragma once
// What a field is called in tables, in `show` and in sentences.

#include <optional>
#include <span>
#include <string_view>

#include "messages/message.hpp"

namespace dialogg::records {

/// By the field's key ("municipality_name"); nothing where messages/labels.def has no row for it.
std::optional<messages::Message> label_of(std::string_view key);

/// A field as a sentence names it, by its name ("user-part"): its label in quotation marks, "«Sammendrag»".
messages::Argument quoted(std::string_view field);
/// The same of several: "«Sted», «Sammendrag»". REQUIRES: one or more.
messages::Argument quoted(std::span<const std::string_view> fields);

}  // namespace dialogg::records
