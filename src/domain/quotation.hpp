#pragma once
// What stands in quotation marks: typed, made by a word processor or a phone, Norwegian or English.

#include <optional>
#include <string>
#include <string_view>

namespace dialogg::domain {

struct Quoted {
  std::string value;
  std::size_t size;  // bytes it took, quotation marks included
};

bool begins_quoted(std::string_view text);

/// What the quotation mark at the beginning of `text` holds, up to a closing one with which the word ends (white space, a
/// comma or a semicolon follows, or nothing). `\"` inside is a quotation mark. Nothing where there is no such closing one.
/// REQUIRES: begins_quoted().
std::optional<Quoted> read_quoted(std::string_view text);

}  // namespace dialogg::domain
