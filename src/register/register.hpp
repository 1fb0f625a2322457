#pragma once
// The built-in register: Norway's municipalities of 2026 (Statistics Norway's classification) and the former
// ones of Møre og Romsdal and Trøndelag since 2005, found the way people name them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::registry {

struct Entry {
  std::string_view number;         // "1508"
  std::string_view name;           // "Ålesund"
  std::string_view official_name;  // "Trondheim - Tråante"
  std::string_view county;
  std::string_view latitude, longitude;  // degrees, two decimals, as text
};

struct Former {
  std::string_view number;  // "1504"
  std::string_view name;
  std::string_view last_year;  // of the number
  std::string_view successor;  // a number of today
};

/// Every municipality of 2026, in the order of their numbers.
const std::vector<Entry>& municipalities();
const std::vector<Former>& former_municipalities();

std::optional<Entry> by_number(std::string_view number);

/// A name's meaning. Exactly one of `entry` and `candidates` is filled, unless nothing matched.
struct Found {
  std::optional<Entry> entry;
  std::optional<Former> former;        // set where a former name or number led to `entry`
  std::vector<Entry> candidates;       // several share the name
  std::optional<std::string> nearest;  // nothing matched: a name that is near
};

/// By number, K and number, a name of today (in any case, Unicode form or spelling of å; each part of a double
/// name, and the whole of it), then a former name or number. "Herøy, Nordland" and "Herøy (Nordland)" choose by county;
/// a county that does not fit means that nothing matched. "Ålesund kommune" is Ålesund. A name that is the same to the
/// letter wins over one that is alike without diacritics.
Found find(std::string_view words);

/// What find() gives, or Error{not_found}: the candidates with numbers and counties, or "did you mean".
Entry require(std::string_view words);

/// All whose number, name, official name, county, former name or former number contains each of the words, in the
/// order of their numbers; all for none.
std::vector<Entry> search(std::string_view words);

}  // namespace dialogg::registry
