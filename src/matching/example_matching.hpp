#pragma once
// Which examples of others a municipality could use, best match first, each with the reason. The rule is in
// docs/matching.md: themes by where they were raised, then words of its own wishes and challenges.

#include <map>
#include <string>
#include <vector>

#include "domain/example.hpp"
#include "domain/municipality.hpp"
#include "messages/language.hpp"
#include "storage/database/database.hpp"

namespace dialogg::matching {

/// Where a theme was raised, the strongest first.
enum class RaisedIn { visit, municipality, earlier_meeting };

struct Needs {
  std::map<std::string, RaisedIn> themes;  // by code: the strongest place it was raised in
  domain::FreeTexts texts;                 // wishes and challenges, in its own words
};

/// Codes of the themes that the texts name in Norwegian, whatever the inflection: "rus", "skolene".
std::vector<std::string> themes_named(storage::Database& database, const domain::FreeTexts& texts);

struct Match {
  domain::Example example;
  std::string reason;  // "Tema: Skole (ønsket til dette besøket) · ord: elever"
};

/// At most `most` published examples from elsewhere that have not been passed on to the municipality, by points, then
/// the newest, then the one recorded last. The same log gives the same list.
std::vector<Match> find_matches(storage::Database& database, domain::MunicipalityId municipality,
                                const Needs& needs, std::size_t most, messages::Language language);

}  // namespace dialogg::matching
