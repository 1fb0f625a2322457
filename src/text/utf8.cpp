#include "text/utf8.hpp"

#include <utf8proc.h>

namespace dialogg::text {

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (data[at] < 0x80) {
      ++at;
      continue;
    }
    utf8proc_int32_t code_point = 0;
    const auto used =
        utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(bytes.size() - at), &code_point);
    if (used <= 0)
      return at;
    at += static_cast<std::size_t>(used);
  }
  return std::nullopt;
}

}  // namespace dialogg::text
