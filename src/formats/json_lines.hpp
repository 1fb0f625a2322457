#pragma once
// One line of JSON lines: an object, read straight into domain::Value.

#include <cstddef>
#include <string_view>

#include "formats/parsed.hpp"

namespace dialogg::formats {

constexpr int kDeepestJson = 8;  // objects and lists inside each other, the record's own object among them
constexpr std::size_t kLongestJsonLine = 16 * 1024 * 1024;

/// The object that the line is. An integer that does not fit 64 bits, and a number with a fraction or an
/// exponent, are the text they were written as. A fault (its line is not set): malformed JSON or UTF-8,
/// something that is not an object, a key given twice, anything after the object, nesting deeper than
/// kDeepestJson.
Parsed read_json_object(std::string_view line);

}  // namespace dialogg::formats
