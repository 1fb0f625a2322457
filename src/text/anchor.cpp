#include <utf8proc.h>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

// A heading's fragment is what JavaScript's toLowerCase() makes of it. That differs from a letter-by-letter
// mapping in two places: U+0130 becomes two code points, and a capital sigma is written ς at a word's end.
constexpr CodePoint kDottedCapitalI = 0x130;
constexpr CodePoint kCapitalSigma = 0x3A3;
constexpr CodePoint kFinalSigma = 0x3C2;

/// Unicode's Case_Ignorable: what does not end a word for the sigma's sake (marks, apostrophes, middle dots
/// …).
bool is_case_ignorable(CodePoint value) {
  for (const CodePoint mark : {0x27, 0x2E, 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2018, 0x2019, 0x2024, 0x2027,
                               0xFE13, 0xFE52, 0xFE55, 0xFF07, 0xFF0E, 0xFF1A})
    if (value == mark)
      return true;
  const auto category = utf8proc_category(value);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
         category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_LM ||
         category == UTF8PROC_CATEGORY_SK;
}

/// Unicode's Cased: letters with a case, the ordinal indicators, Roman numerals and circled letters.
bool is_cased(CodePoint value) {
  const auto category = utf8proc_category(value);
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LL ||
         category == UTF8PROC_CATEGORY_LT || value == 0xAA || value == 0xBA ||
         (value >= 0x2160 && value <= 0x217F) || (value >= 0x24B6 && value <= 0x24E9);
}

bool cased_before(std::string_view text, std::size_t byte) {
  while (byte > 0) {
    byte = previous(text, byte);
    const CodePoint value = decode(text, byte).value;
    if (!is_case_ignorable(value))
      return is_cased(value);
  }
  return false;
}

bool cased_after(std::string_view text, std::size_t byte) {
  while (byte < text.size()) {
    const Decoded next = decode(text, byte);
    if (!is_case_ignorable(next.value))
      return is_cased(next.value);
    byte += next.size;
  }
  return false;
}

/// Letters, marks, numbers and connecting punctuation.
bool is_kept(CodePoint value) {
  return is_letter_or_number(value) || utf8proc_category(value) == UTF8PROC_CATEGORY_PC;
}

void append_ascii(std::string& anchor, char byte) {
  if (byte == ' ')
    anchor += '-';
  else if (is_ascii_letter_or_digit(byte) || byte == '-' || byte == '_')
    anchor += ascii_lower(byte);
}

}  // namespace

std::string anchor(std::string_view heading) {
  std::string fragment;
  fragment.reserve(heading.size());
  for (std::size_t i = 0; i < heading.size();) {
    const Decoded next = decode(heading, i);
    const std::size_t after = i + next.size;
    if (next.value < 0x80)
      append_ascii(fragment, heading[i]);
    else if (next.value == kDottedCapitalI)
      fragment += "i\u0307";
    else if (next.value == kCapitalSigma && cased_before(heading, i) && !cased_after(heading, after))
      append(fragment, kFinalSigma);
    else if (const CodePoint small = utf8proc_tolower(next.value); is_kept(small))
      append(fragment, small);
    i = after;
  }
  return fragment;
}

}  // namespace dialogg::text
