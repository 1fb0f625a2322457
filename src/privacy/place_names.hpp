#pragma once
// What a municipality is known by.

#include <string_view>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::privacy {

/// What would tell which municipality it is: its name, the parts of its official one, those of former ones that it has
/// taken in, its number and former ones: "Trondheim", "Tråante", "Klæbu", "5001", "5030".
/// Of one whose number has gone out of use, its own alone, or also those of what it became, which tell of it too.
enum class NamesOf { it, it_and_its_successors };
std::vector<std::string_view> names_of(const domain::MunicipalityLink& municipality,
                                       NamesOf which = NamesOf::it_and_its_successors);

}  // namespace dialogg::privacy
