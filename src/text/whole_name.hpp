#pragma once
// A place's name in running text.

#include <string_view>

namespace dialogg::text {

/// True where `text` has `name` as whole words, alone or in the genitive ("Ålesund", "Ålesunds", "ÅLESUND’S"). Case,
/// diacritics, hyphens and line breaks do not matter; in a name of fewer than five letters diacritics do, since Bø
/// is not "bo". REQUIRES: valid UTF-8 in NFC.
bool has_name(std::string_view text, std::string_view name);

}  // namespace dialogg::text
