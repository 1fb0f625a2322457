#pragma once
// Names looked for in running text, fast enough to read every text of a large log, nearly none of which holds one.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/municipality.hpp"

namespace dialogg::privacy {

/// The longest run of plain letters and digits of a name: what holds the name holds it, however it is spelt.
class PlainPart {
 public:
  explicit PlainPart(std::string_view name);

  /// In any case.
  bool is_in(std::string_view text) const;

 private:
  std::string part_;  // in small letters
  std::array<std::uint8_t, 256> skip_{};
};

/// A municipality's name or number, as text::has_name finds it.
class PlaceName {
 public:
  explicit PlaceName(std::string_view name) : name_(name), part_(name) {}

  bool is_in(std::string_view text) const;

 private:
  std::string name_;
  PlainPart part_;
};

/// A municipality by any of its names (place_names.hpp).
class PlaceFinder {
 public:
  explicit PlaceFinder(const domain::MunicipalityLink& municipality);

  /// In any of the ways in which a text can be read (text::readings).
  bool is_in(const std::vector<std::string>& readings) const;

 private:
  std::vector<PlaceName> names_;
};

}  // namespace dialogg::privacy
