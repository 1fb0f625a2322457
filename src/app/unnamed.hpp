#pragma once
// Texts that name a municipality which is not to be named.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::app {

/// The municipality's name, and the parts of its official one: "Trondheim", "Tråante".
std::vector<std::string_view> names_of(const domain::MunicipalityLink& municipality);

/// A record's free texts, each with its field's name ("user-part"). The texts must outlive it.
using FreeTexts = std::vector<std::pair<std::string_view, std::string_view>>;

/// Names of the fields whose text has the municipality's name, or a part of its official name: "title, summary".
/// Empty where none has.
std::string fields_that_name(const FreeTexts& texts, const domain::MunicipalityLink& municipality);

}  // namespace dialogg::app
