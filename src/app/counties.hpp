#pragma once
// Counties as a way to speak of a municipality without naming it.

#include <string_view>

namespace dialogg::app {

/// Whether "a municipality in COUNTY" leaves open which: the register has at least five there. False for Oslo,
/// and for what is no county.
bool hides_its_municipalities(std::string_view county);

}  // namespace dialogg::app
