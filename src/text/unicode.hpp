#pragma once
// Unicode as the log needs it: what may be stored, and the two foldings by which names match and sort.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

/// What is wrong with bytes that are to be stored as text.
struct TextFault {
  enum class Kind { invalid_utf8, nul, control } kind;
  std::size_t byte;  // 0-based position of the first faulty byte
};

/// The first byte that may not be stored: malformed UTF-8, NUL, or a control character (C0 but for tab, line
/// feed and carriage return; DEL; C1). Nothing where the text is good.
std::optional<TextFault> find_fault(std::string_view text);

/// Normalisation form C. REQUIRES: valid UTF-8. Fast for ASCII.
std::string nfc(std::string_view text);

/// Number of code points, as a person counts letters in NFC. REQUIRES: valid UTF-8.
std::size_t length(std::string_view text);

/// Columns a terminal uses for the text (combining marks 0, wide characters 2).
std::size_t display_width(std::string_view text);

/// White space at both ends removed; every run of white space inside, line ends too, made one space.
std::string fold_space(std::string_view text);

/// The words that white space parts, as they stand; views into `text`.
std::vector<std::string_view> between_spaces(std::string_view text);

/// White space removed at both ends only.
std::string_view trim(std::string_view text);

/// Equal for spellings that mean the same name to a person: case, Unicode form, diacritics, å/aa/a, ø/o,
/// æ/ä/ae, đ/d, hyphen/underscore/space do not matter; other punctuation does. "Ålesund", "AALESUND",
/// "alesund" -> "alesund". For matching only.
std::string match_key(std::string_view text);

/// Sorts bytewise in the Norwegian order: a … z, æ (ä), ø (ö), å (aa), other scripts; a space before all
/// letters, ü as y; case, other diacritics and punctuation do not count. Ties are broken by the text itself,
/// by whoever sorts.
std::string sort_key(std::string_view text);

/// Lower case of every letter, nothing else folded (utf8proc's simple mapping).
std::string lower(std::string_view text);

/// The fragment by which GitHub and markdownlint link to a heading with this text: lower case; letters,
/// marks, numbers, connectors, hyphens kept; a space becomes a hyphen; everything else dropped. Not yet made
/// unique.
std::string anchor(std::string_view heading);

}  // namespace dialogg::text
