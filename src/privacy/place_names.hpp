#pragma once
// What a municipality is known by.

#include <string_view>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::privacy {

/// What would tell which municipality it is: its name, the parts of its official one, those of former ones that it has
/// taken in, its number and former ones: "Trondheim", "Tråante", "Klæbu", "5001", "5030".
std::vector<std::string_view> names_of(const domain::MunicipalityLink& municipality);

}  // namespace dialogg::privacy
