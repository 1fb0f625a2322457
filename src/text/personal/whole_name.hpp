#pragma once
// A place's name, or its number, in running text.

#include <string_view>

namespace dialogg::text {

/// True where `text` has `name`:
/// - as whole words, alone or in the genitive ("Ålesund", "Ålesunds", "ÅLESUND’S"), also before figures ("alesund2026.jpg"), and
///   a name of several words written as one ("indrefosen.kommune.no");
/// - as the beginning of a word for what is of a municipality ("Sulaskolen", "alesundsmodellen"), and where it has five letters
///   or more as that of any word ("ålesundere").
/// Case, diacritics, hyphens and line breaks do not matter; in a name of fewer than five letters diacritics do, since Bø
/// is not "bo". A name that is an everyday word as well ("time", "strand") needs a capital letter, or in small letters a second
/// part that the everyday word would not have ("heimmodellen").
/// A number is found alone and after K or "kommune" ("K5014"); one that can be a year, 1849 to 2030, only after these.
/// REQUIRES: valid UTF-8 in NFC.
bool has_name(std::string_view text, std::string_view name);

}  // namespace dialogg::text
