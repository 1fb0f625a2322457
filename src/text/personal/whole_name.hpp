#pragma once
// A place's name, or its number, in running text.

#include <string>
#include <string_view>

namespace dialogg::text {

/// True where `text` has `name` as whole words, alone or in the genitive ("Ålesund", "Ålesunds", "ÅLESUND’S"). Case,
/// diacritics, hyphens and line breaks do not matter; in a name of fewer than five letters diacritics do, since Bø
/// is not "bo". A name of five or more is found in longer words that begin with it and a capital letter
/// ("Frøyakommunen"), a number in references ("K5014"). REQUIRES: valid UTF-8 in NFC.
bool has_name(std::string_view text, std::string_view name);

/// The text without what a reader does not see within words: soft hyphens, characters of no width, and Markdown's marks
/// ("**Stein**kjer"). Empty where it has none of them.
std::string without_joints(std::string_view text);

}  // namespace dialogg::text
