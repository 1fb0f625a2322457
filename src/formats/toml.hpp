#pragma once
// A TOML document, read into domain::Value with the line of every value.

#include <string_view>

#include "formats/parsed.hpp"

namespace dialogg::formats {

constexpr int kDeepestToml = 10;  // a record eight deep, in an array of tables

/// The document's members in the order they stand in, each with its line; a table's line is that of its
/// header. Dates, times and numbers with a fraction or an exponent are the text they were written as;
/// "2026-12-03 10:00:00" gets its T. A fault (its line is set): malformed TOML or UTF-8, nesting deeper than
/// kDeepestToml.
Parsed read_toml(std::string_view document);

}  // namespace dialogg::formats
