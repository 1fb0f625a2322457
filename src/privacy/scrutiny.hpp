#pragma once
// Reads an external report's texts once more before they are printed: personal data, contacts, and the name of a
// municipality that may not be named, are pointed out, never removed. Quick enough to read every text of a large log.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/municipality.hpp"
#include "privacy/audience.hpp"
#include "privacy/finding.hpp"
#include "privacy/name_finder.hpp"
#include "privacy/people.hpp"

namespace dialogg::privacy {

class Scrutiny {
 public:
  /// Of an internal report nothing is read, nor where there is nobody to tell. No text should name one of `people`, who must
  /// outlive this.
  /// `unnamed` are the municipalities that the log names nowhere, though it has something of them.
  Scrutiny(Audience audience, const People& people, const std::vector<domain::MunicipalityLink>& unnamed,
           Tell tell);

  /// The readers are its own people: that the log names it nowhere is nothing to point out to them.
  void read_by(domain::MunicipalityId municipality);

  bool is_on() const { return tell_ != nullptr; }
  /// `where` is Finding's, `hidden` the municipalities that the text must not give away.
  void read(std::string_view text, const std::string& where,
            const std::vector<domain::MunicipalityLink>& hidden);
  /// `text` looks like a person where none should stand.
  void point_out_person(std::string_view text, const std::string& where);

 private:
  void read_for_unnamed(const SearchedText& text, const std::string& where);
  const PlaceFinder& finder_of(const domain::MunicipalityLink& municipality);
  void tell_once(std::string_view what, const Finding& finding);

  Tell tell_;
  const People& people_;
  std::vector<std::pair<domain::MunicipalityLink, PlaceFinder>> unnamed_;
  std::unordered_map<std::int64_t, PlaceFinder> places_;  // by municipality
  std::unordered_set<std::string> said_;                  // "E1 Molde": once a record is enough
};

}  // namespace dialogg::privacy
