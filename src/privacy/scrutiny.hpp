#pragma once
// Reads an external report's texts once more before they are printed: personal data, contacts, and the name of a
// municipality that may not be named, are pointed out, never removed. Quick enough to read every text of a large log.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/municipality.hpp"
#include "messages/message.hpp"
#include "privacy/audience.hpp"
#include "privacy/name_finder.hpp"
#include "privacy/people.hpp"

namespace dialogg::privacy {

class Scrutiny {
 public:
  using Warn = std::function<void(const messages::Phrase&)>;

  /// Of an internal report nothing is read, nor where there is nobody to warn. No text should name one of `people`, who must
  /// outlive this.
  Scrutiny(Audience audience, const People& people, Warn warn);

  bool is_on() const { return warn_ != nullptr; }
  /// `ref` is the record that the text belongs to, `hidden` the municipalities that it must not give away.
  void read(std::string_view text, const std::string& ref,
            const std::vector<domain::MunicipalityLink>& hidden);
  /// `text` of the record `ref` looks like a person where none should stand.
  void point_out_person(std::string_view text, const std::string& ref);

 private:
  const PlaceFinder& finder_of(const domain::MunicipalityLink& municipality);
  void read_for_people(std::string_view text, const std::string& ref);
  void warn_once(const std::string& ref, std::string_view found, const messages::Phrase& what);

  Warn warn_;
  const People& people_;
  std::unordered_map<std::int64_t, PlaceFinder> places_;  // by municipality
  std::unordered_set<std::string> said_;                  // once a record is enough
};

}  // namespace dialogg::privacy
