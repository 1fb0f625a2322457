#include "text/personal/organisation_words.hpp"

#include <algorithm>

namespace dialogg::text {

namespace {

// All as match keys, in alphabetical order.
// clang-format off
constexpr std::string_view kWords[] = {
    "actis", "agder", "akershus", "alesund", "alle", "andre", "angstringen", "anna", "annen", "anonyme", "anonymous",
    "ansatt", "ansatte", "ansvarleg", "ansvarlig", "apen", "apent", "arken", "as", "association", "aurora", "aust",
    "autisme", "barn", "barnas", "barns", "bergen", "bla", "blue", "brukar", "brukarar", "bruker", "brukere",
    "buskerud", "bydel", "bydelen", "bygd", "care", "carer", "carers", "caritas", "center", "centre", "church",
    "club", "college", "council", "cross", "de", "den", "det", "dialog", "direktor", "dissimilis", "ei", "eldre",
    "elev", "elever", "en", "erfaring", "et", "familie", "familien", "far", "fastlege", "finnmark", "foreldre",
    "frelsesarmeen", "frelsesarmeens", "frivillig", "frivillige", "froya", "fylke", "fylkeskommune", "fylket",
    "gamle", "green", "gronne", "gruppa", "gruppe", "gule", "health", "helse", "hitra", "hjelp", "home", "hospital",
    "house", "hus", "hvite", "iks", "indre", "innlandet", "ivareta", "juvente", "kf", "kirkens", "kommune",
    "kommunedirektor", "kommunen", "koordinator", "kors", "krem", "kristiansund", "ks", "kvinner", "kvite",
    "kyrkjas", "laerar", "laerer", "larer", "leder", "lege", "leiar", "leve", "marborg", "menn", "mental", "midt",
    "midtre", "molde", "mor", "more", "municipality", "napha", "national", "nav", "nedre", "nord", "nordland",
    "nordre", "noreg", "noregs", "norge", "norges", "norsk", "norske", "norway", "norwegian", "nye", "ope", "open",
    "ordforar", "ordforer", "oslo", "ost", "ostfold", "ostre", "ovre", "parorande", "parorende", "pasient",
    "pasienter", "phoenix", "politi", "politiet", "politisk", "prolar", "prosjekt", "psykisk", "psykiske", "rad",
    "radgiver", "radgjevar", "radmann", "recovery", "red", "retretten", "rio", "rode", "rogaland", "romsdal", "rus",
    "sa", "saksbehandler", "samarbeid", "samisk", "samiske", "sanitetskvinner", "sapmi", "school", "sentrum",
    "skien", "sondre", "sor", "sosial", "sosiale", "st", "stavanger", "store", "support", "svarte", "team",
    "telemark", "tilsett", "tilsette", "troms", "tromso", "trondelag", "trondheim", "tyrili", "ukjend", "ukjent",
    "ung", "ungdom", "unge", "university", "user", "users", "vaksne", "vest", "vestfold", "vestland", "vestre",
    "viken", "voksne", "wayback", "white", "youth", "ytre",
};

constexpr std::string_view kBeginnings[] = {
    "barnevern", "brukar", "bruker", "erfaring", "fellesorg", "fontene", "frivill", "helse", "interesse", "kommun",
    "landsforening", "landslag", "lokal", "paroran", "paroren", "pasient", "radgiv", "radgjev", "rusf", "selvhjelp",
    "sjolvhjelp",
};

// Words of their own too.
constexpr std::string_view kEnds[] = {
    "akademi", "akademiet", "allianse", "alliansen", "arbeidar", "arbeider", "armeen", "avdeling", "avdelinga",
    "avdelingen", "bygget", "departementet", "direktorat", "direktoratet", "erad", "etat", "etaten", "forbund",
    "forbundet", "foreining", "foreininga", "forening", "foreninga", "foreningen", "foreningens", "foretak", "forum",
    "fylke", "gruppa", "gruppe", "gruppen", "helse", "hjelp", "hjelpa", "hjelpen", "hogskole", "hogskolen",
    "hospital", "huset", "kafe", "kafeen", "kirke", "kirken", "klinikk", "klinikken", "klubb", "klubben", "kommune",
    "kommunen", "konsulent", "konsulenten", "kontakten", "kontor", "kontoret", "koordinator", "kyrkja", "kyrkje",
    "laerar", "lag", "laget", "larer", "leder", "lege", "leiar", "menighet", "menigheten", "misjon", "misjonen",
    "nettverk", "nettverket", "ombud", "ombudet", "organisasjon", "organisasjonen", "parken", "pleiar", "pleier",
    "poliklinikk", "politi", "proffene", "prosjekt", "prosjektet", "radet", "radgiver", "radgivning", "radgjevar",
    "radgjeving", "representant", "representanten", "rettleiar", "selskap", "selskapet", "senter", "senteret",
    "sentral", "sentralen", "sjef", "sjukehus", "sjukehuset", "skole", "skolen", "skule", "skulen", "srad",
    "stiftelse", "stiftelsen", "stifting", "stiftinga", "sykehus", "sykehuset", "team", "teamet", "tenesta",
    "teneste", "tenester", "terapeut", "tiltak", "tiltaket", "tjeneste", "tjenesten", "tjenester", "trad",
    "universitet", "universitetet", "utval", "utvalet", "utvalg", "utvalget", "veileder", "verket", "verkstad",
    "verksted", "vernet",
};
// clang-format on

}  // namespace

bool is_word_of_organisation(std::string_view word) {
  const auto is_it = [&](std::string_view one) { return word == one; };
  const auto begins = [&](std::string_view one) { return word.starts_with(one); };
  const auto ends = [&](std::string_view one) {
    return word == one || (word.ends_with(one) && word.size() > one.size() + 1);
  };
  return std::ranges::any_of(kWords, is_it) || std::ranges::any_of(kBeginnings, begins) ||
         std::ranges::any_of(kEnds, ends);
}

}  // namespace dialogg::text
