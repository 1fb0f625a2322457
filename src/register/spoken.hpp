#pragma once
// How people write about a municipality, taken apart. Knows no municipality and no county.

#include <string>
#include <string_view>

namespace dialogg::registry {

/// "Kommune: Stjørdal (5035)" is the number 5035 and the name "Stjørdal".
struct Spoken {
  std::string number;  // four digits, also of "K5035" and of "301", which lost its zero; empty: none
  std::string name;    // without what only says that it is a municipality, unless that is all there is
};

/// Of two numbers, both are taken for names, which no municipality has.
Spoken take_apart(std::string_view words);

/// Whether the words are the county's name or a short form of it: "Nordland", "i Nordland", "M.R.", "Nordl."
bool is_county(std::string_view words, std::string_view county);

}  // namespace dialogg::registry
