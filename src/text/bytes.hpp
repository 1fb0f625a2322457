#pragma once
// What bytes a text holds, told many bytes at a time.

#include <string_view>

namespace dialogg::text {

/// Whether any byte lies between the two. Nothing branches on a byte, so that the compiler asks for many at a time.
constexpr bool has_between(std::string_view text, unsigned char first, unsigned char last) {
  unsigned char any = 0;
  for (const char byte : text)
    any |= static_cast<unsigned char>(static_cast<unsigned char>(byte - first) <= last - first);
  return any != 0;
}

/// Whether any of `kBytes` is there. One search each is quicker than asking all of each byte, which compilers do byte by byte.
template <char... kBytes>
constexpr bool has_any_of(std::string_view text) {
  return ((text.find(kBytes) != text.npos) || ...);
}

}  // namespace dialogg::text
