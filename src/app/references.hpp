#pragma once
// References that lead nowhere.

#include <string>
#include <string_view>

#include "domain/error.hpp"

namespace dialogg::app {

/// Error{not_found}: "there is no V77", and how to list the `kind` (visits).
domain::Error no_such_record(const std::string& ref, std::string_view kind);

/// Error{not_found}: no record has such a reference. A municipality's name gets its reference as a suggestion.
domain::Error not_a_reference(const std::string& given);

/// Error{conflict} where `user` (a reference) refers to `ref`, which is to be removed; nothing where it is empty.
void require_unused(const std::string& ref, const std::string& user);

}  // namespace dialogg::app
