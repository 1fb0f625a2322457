#pragma once
// A municipality's name or number, looked for in running text: as text::has_name finds it, but fast enough to read every text of
// a large log, nearly none of which holds it.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace dialogg::privacy {

class PlaceName {
 public:
  explicit PlaceName(std::string_view name);

  bool is_in(std::string_view text) const;

 private:
  bool has_part(std::string_view text) const;

  std::string name_;
  std::string
      part_;  // its longest run of plain letters and digits, in small ones: what holds the name holds it
  std::array<std::uint8_t, 256> skip_{};
};

}  // namespace dialogg::privacy
