#pragma once
// References that lead nowhere.

#include <optional>
#include <string>
#include <string_view>

#include "domain/error.hpp"

namespace dialogg::app {

/// Error{not_found}: "there is no V77", and how to list the `kind` (visits).
domain::Error no_such_record(const std::string& ref, std::string_view kind);

/// Error{not_found}: the word is no reference, and names neither a municipality nor a group. `near`: a name in the log that is
/// nearly the same; else one of the register's is suggested.
domain::Error not_a_reference(const std::string& given,
                              const std::optional<messages::Named>& near = std::nullopt);

/// Error{conflict} where `user` (a reference) refers to `ref`, which is to be removed; nothing where it is empty. The mend gives
/// the user another place, or ends `ref` in another way: what happened stays in the log.
void require_unused(const std::string& ref, const std::string& user);

}  // namespace dialogg::app
