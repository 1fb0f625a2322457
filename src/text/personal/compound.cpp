#include "text/personal/compound.hpp"

#include <algorithm>
#include <array>

#include "text/unicode.hpp"
#include "text/word_list.hpp"

namespace dialogg::text {

namespace {

// In lower case: municipalities of today and former ones that are words of bokmål or nynorsk, or the beginnings of many.
constexpr std::string_view kEverydayWords[] = {
    "alver",  "askim",  "aure",   "bamble", "bardu",  "berg",    "bykle",   "bø",     "eid",    "eide",
    "fauske", "fet",    "fjell",  "fjord",  "flora",  "flå",     "frei",    "fusa",   "gol",    "gran",
    "grane",  "grue",   "gulen",  "halsa",  "hamar",  "heim",    "hof",     "hol",    "hole",   "horten",
    "hvaler", "hå",     "kinn",   "klepp",  "kvam",   "leka",    "lier",    "lierne", "lom",    "loppa",
    "lund",   "lunner", "luster", "lyngen", "marker", "moss",    "nes",     "nesset", "nome",   "os",
    "osen",   "re",     "roan",   "rygge",  "røst",   "røyken",  "råde",    "sande",  "sel",    "selje",
    "ski",    "skien",  "sola",   "stad",   "stange", "steigen", "stokke",  "stord",  "strand", "stranda",
    "stryn",  "sund",   "tana",   "time",   "tinn",   "tokke",   "torsken", "valle",  "vang",   "vardø",
    "vega",   "vik",    "vinje",  "våle",   "våler",  "øyer",    "ål",      "ås",
};

// As match keys: what the second part of a compound begins with.
constexpr std::string_view kSecondParts[] = {
    "avis",     "badet",    "banen",   "barnehag", "bedehus",  "bladet",   "brua",     "brukar", "bruker",
    "buar",     "buen",     "bygda",   "bygdene",  "bygdi",    "dagane",   "dagene",   "dalen",  "dialekt",
    "dialog",   "eleven",   "elva",    "enser",    "familie",  "festival", "fjord",    "folk",   "fotball",
    "grupp",    "hallen",   "helse",   "huset",    "idrett",   "innbygg",  "kino",     "kirke",  "kommun",
    "kontor",   "kyrkje",   "laget",   "legevakt", "mannen",   "marka",    "menighet", "metod",  "modell",
    "mote",     "nettverk", "nytt",    "omrad",    "ordforar", "ordforer", "patri",    "politi", "posten",
    "prosjekt", "radet",    "radhus",  "radmann",  "region",   "samfunn",  "satsing",  "senter", "sjukeh",
    "skol",     "skul",     "stadion", "sykeh",    "team",     "tilbod",   "tilbud",   "tiltak", "ting",
    "torget",   "tunnel",   "ungdom",  "utval",    "vaering",  "vannet",   "vatnet",   "vegen",  "veien",
};
constexpr std::string_view kNeverOfEverydayWords[] = {"modell", "metod", "ordforer", "ordforar"};

/// Too short to be the beginning of just any word.
constexpr std::string_view kWholeSecondParts[] = {"by",   "byen", "bys", "byens", "bygd",
                                                  "folk", "hus",  "lag", "rad"};

constexpr std::string_view kInhabitants[] = {"er",     "ere", "eren",  "erne",   "eran",    "erar",  "erane",
                                             "ar",     "ars", "enser", "ensere", "enserne", "nser",  "nsere",
                                             "nserne", "ing", "ingar", "inger",  "ingane",  "ingene"};

template <class Parts>
bool begins_with(std::string_view rest, const Parts& parts) {
  return std::ranges::any_of(parts, [&](std::string_view part) { return rest.starts_with(part); });
}

}  // namespace

bool is_everyday_word(std::string_view name) {
  return is_among(kEverydayWords, lower(name));
}

bool is_second_part(std::string_view rest, bool everyday) {
  for (const std::string_view link : {"", "s"}) {
    if (!rest.starts_with(link))
      continue;
    const std::string_view part = rest.substr(link.size());
    if (everyday ? begins_with(part, kNeverOfEverydayWords)
                 : begins_with(part, kSecondParts) || is_among(kWholeSecondParts, part))
      return true;
  }
  return false;
}

bool is_of_inhabitants(std::string_view rest) {
  return is_among(kInhabitants, rest);
}

}  // namespace dialogg::text
