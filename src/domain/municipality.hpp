#pragma once
// A municipality in the log, or a place that is none (a city district, a NAV office) and so has no number.

#include <algorithm>
#include <string>
#include <vector>

#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

/// How another record points at a municipality: first as typed, then found. `id` is 0 until it is in the log.
struct MunicipalityLink {
  std::string given;  // "Ålesund", "1508", "k1508"; empty: none
  MunicipalityId id;
  std::string number;  // "1508"; empty for an unlisted place
  std::string name;
  std::string county;

  bool none() const { return given.empty() && !id; }
  /// "K1508"; an unlisted place has five digits, "K10003". REQUIRES: id or number.
  std::string ref() const;
};

using MunicipalityLinks = std::vector<MunicipalityLink>;

/// The one, or none.
MunicipalityLinks only(const MunicipalityLink& municipality);

/// Every municipality that a record is of: the one it names first, and those that were with it.
template <class Record>
MunicipalityLinks municipalities_of(const Record& record) {
  MunicipalityLinks all = only(record.municipality);
  if constexpr (requires { record.with; })
    all.insert(all.end(), record.with.begin(), record.with.end());
  return all;
}

bool holds(const MunicipalityLinks& municipalities, MunicipalityId id);
/// Whether they are not the same ones, in whatever order.
template <class Record>
bool have_other_municipalities(const Record& one, const Record& other) {
  const MunicipalityLinks ones = municipalities_of(one), others = municipalities_of(other);
  return ones.size() != others.size() ||
         !std::ranges::all_of(ones, [&](const MunicipalityLink& link) { return holds(others, link.id); });
}

/// "Ålesund, Sula"
std::string names_of(const MunicipalityLinks& municipalities);

struct Municipality {
  MunicipalityId id;
  Stamp stamp;
  std::string number;         // four digits; empty for an unlisted place
  std::string name;           // Norwegian
  std::string official_name;  // with its Sámi or Kven form: "Trondheim - Tråante"
  std::string county;         // where its number has gone out of use: of its time
  MunicipalityLink
      successor;  // today's that it is counted under; none where its number is in use, or it was divided
  std::string county_today;  // of one whose number has gone out of use; empty where its parts lie in several
  FreeText note;             // internal
  std::vector<std::string> themes;  // codes: what it has asked about
  FreeTexts challenges;             // in its own words

  std::string ref() const;
};

}  // namespace dialogg::domain
