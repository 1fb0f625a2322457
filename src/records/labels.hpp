#pragma once
// What a field is called in tables and in `show`.

#include <optional>
#include <string_view>

#include "messages/message.hpp"

namespace dialogg::records {

/// By the field's key ("municipality_name"); nothing where messages/labels.def has no row for it.
std::optional<messages::Message> label_of(std::string_view key);

}  // namespace dialogg::records
