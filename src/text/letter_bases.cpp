#include "text/letter_bases.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace dialogg::text {

Bases::Bases(CodePoint value) {
  constexpr auto kOptions = static_cast<utf8proc_option_t>(
      UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
      UTF8PROC_IGNORE | UTF8PROC_LUMP);
  int boundary = 0;
  const auto size = utf8proc_decompose_char(
      value, bases_.data(), static_cast<utf8proc_ssize_t>(bases_.size()), kOptions, &boundary);
  size_ = size > 0 ? std::min(static_cast<std::size_t>(size), bases_.size()) : 0;
}

std::string_view without_stroke(CodePoint value) {
  switch (value) {
    case 0x111:  // đ
    case 0xF0:   // ð
      return "d";
    case 0x14B:  // ŋ
      return "n";
    case 0x167:  // ŧ
      return "t";
    case 0x127:  // ħ
      return "h";
    case 0x131:  // ı
      return "i";
    case 0x142:  // ł
      return "l";
    case 0xFE:  // þ
      return "th";
    default:
      return {};
  }
}

}  // namespace dialogg::text
