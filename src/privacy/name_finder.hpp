#pragma once
// Names looked for in running text, fast enough to read every text of a large log, nearly none of which holds one.

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/municipality.hpp"
#include "privacy/place_names.hpp"
#include "text/personal/rendered.hpp"

namespace dialogg::privacy {

/// Each three plain letters or digits in a row that a text holds: tells at once of most names that they are not in it.
class Trigrams {
 public:
  explicit Trigrams(const text::Readings& readings);

  bool has(std::uint16_t trigram) const { return present_.test(trigram); }

 private:
  std::bitset<1U << 15U> present_;
};

/// A text in which names are looked for, in any of the ways in which it can be read.
class SearchedText {
 public:
  /// `typed` must outlive it.
  explicit SearchedText(std::string_view typed) : readings_(typed) {}

  const text::Readings& readings() const { return readings_; }
  /// Made when they are first asked for.
  const Trigrams& trigrams() const { return trigrams_ ? *trigrams_ : trigrams_.emplace(readings_); }

 private:
  text::Readings readings_;
  mutable std::optional<Trigrams> trigrams_;
};

/// The longest run of plain letters and digits of a name: what holds the name holds it, however it is spelt.
class PlainPart {
 public:
  explicit PlainPart(std::string_view name);

  /// In any case.
  bool is_in(std::string_view text) const;
  bool is_in(const SearchedText& text) const;
  /// False only where it is not.
  bool may_be_in(const Trigrams& text) const;

 private:
  std::string part_;                     // in small letters
  std::vector<std::uint16_t> trigrams_;  // of it
  std::array<std::uint8_t, 256> skip_{};
};

/// A municipality's name or number, as text::has_name finds it.
class PlaceName {
 public:
  explicit PlaceName(std::string_view name) : name_(name), part_(name) {}

  bool is_in(std::string_view text) const;
  bool may_be_in(const Trigrams& text) const { return part_.may_be_in(text); }

 private:
  std::string name_;
  PlainPart part_;
};

/// A municipality by any of its names (place_names.hpp).
class PlaceFinder {
 public:
  explicit PlaceFinder(const domain::MunicipalityLink& municipality,
                       NamesOf which = NamesOf::it_and_its_successors);

  bool is_in(const SearchedText& text) const;

 private:
  std::vector<PlaceName> names_;
};

}  // namespace dialogg::privacy
