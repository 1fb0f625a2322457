#include "text/personal/organisation_words.hpp"

#include <algorithm>

namespace dialogg::text {

namespace {

// All as match keys, in alphabetical order.
// clang-format off
constexpr std::string_view kWords[] = {
    "actis", "administrasjon", "agder", "akershus", "alesund", "alle", "andre", "angstringen", "anna", "annen",
    "anonyme", "anonymous", "ansatt", "ansatte", "ansvarleg", "ansvarlig", "apen", "apent", "arbeid", "arken", "as",
    "association", "aurora", "aust", "autisme", "barn", "barnas", "barnevern", "barns", "bergen", "bla", "blue",
    "bolig", "brukar", "brukarar", "bruker", "brukere", "buskerud", "bustad", "bydel", "bydelen", "bygd", "care",
    "carer", "carers", "caritas", "center", "centre", "church", "club", "college", "council", "cross", "dagtilbod",
    "dagtilbud", "de", "den", "det", "dialog", "direktor", "dissimilis", "distrikt", "ei", "eining", "eldre", "elev",
    "elever", "en", "enhet", "erfaring", "et", "familie", "familien", "far", "fastlege", "finnmark", "foreldre",
    "frelsesarmeen", "frelsesarmeens", "frivillig", "frivillige", "froya", "fylke", "fylkeskommune", "fylket",
    "gamle", "green", "gronne", "gruppa", "gruppe", "gule", "habilitering", "health", "helse", "hitra", "hjelp",
    "home", "hospital", "house", "hus", "hvite", "iks", "indre", "innlandet", "ivareta", "juvente", "kf", "kirkens",
    "kommune", "kommunedirektor", "kommunen", "koordinator", "kors", "krem", "kristiansund", "ks", "kultur",
    "kvinner", "kvite", "kyrkjas", "laerar", "laerer", "larer", "ledelse", "ledelsen", "leder", "lege", "legevakt",
    "legevakta", "leiar", "leiing", "leiinga", "leve", "marborg", "menn", "mental", "midt", "midtre", "miljo",
    "molde", "mor", "more", "municipality", "napha", "national", "nav", "nedre", "nord", "nordland", "nordre",
    "noreg", "noregs", "norge", "norges", "norsk", "norske", "norway", "norwegian", "nye", "okonomi", "omsorg",
    "ope", "open", "oppvekst", "ordforar", "ordforer", "oslo", "ost", "ostfold", "ostre", "ovre", "parorande",
    "parorende", "pasient", "pasienter", "phoenix", "politi", "politiet", "politisk", "prolar", "prosjekt",
    "psykisk", "psykiske", "rad", "radgiver", "radgjevar", "radmann", "recovery", "red", "region", "regionen",
    "retretten", "rio", "rode", "rogaland", "romsdal", "rus", "sa", "saksbehandler", "samarbeid", "samisk",
    "samiske", "sanitetskvinner", "sapmi", "school", "seksjon", "sentrum", "skien", "sondre", "sor", "sosial",
    "sosiale", "st", "stavanger", "store", "styret", "support", "svarte", "team", "telemark", "tilsett", "tilsette",
    "troms", "tromso", "trondelag", "trondheim", "tyrili", "ukjend", "ukjent", "ung", "ungdom", "unge", "university",
    "user", "users", "vaksen", "vaksne", "velferd", "vest", "vestfold", "vestland", "vestre", "viken", "voksen",
    "voksne", "wayback", "white", "youth", "ytre",
};

constexpr std::string_view kBeginnings[] = {
    "barnevern", "brukar", "bruker", "erfaring", "fellesorg", "fontene", "frivill", "helse", "interesse", "kommun",
    "landsforening", "landslag", "lokal", "paroran", "paroren", "pasient", "radgiv", "radgjev", "rusf", "selvhjelp",
    "sjolvhjelp",
};

// Words of their own too.
constexpr std::string_view kEnds[] = {
    "akademi", "akademiet", "allianse", "alliansen", "arbeidar", "arbeider", "armeen", "avdeling", "avdelinga",
    "avdelingen", "barnehage", "barnehagen", "bolig", "boligen", "bygget", "departementet", "direktorat",
    "direktoratet", "eining", "eininga", "enhet", "enheten", "erad", "ering", "etat", "etaten", "folging", "forbund",
    "forbundet", "foreining", "foreininga", "forening", "foreninga", "foreningen", "foreningens", "foretak", "forum",
    "fylke", "gruppa", "gruppe", "gruppen", "helse", "helsetun", "hjelp", "hjelpa", "hjelpen", "hogskole",
    "hogskolen", "hospital", "huset", "kafe", "kafeen", "kirke", "kirken", "klinikk", "klinikken", "klubb",
    "klubben", "kommune", "kommunen", "konsulent", "konsulenten", "kontakten", "kontor", "kontoret", "koordinator",
    "kyrkja", "kyrkje", "laerar", "lag", "laget", "larer", "leder", "lege", "legekontor", "leiar", "menighet",
    "menigheten", "misjon", "misjonen", "nettverk", "nettverket", "ombud", "ombudet", "omsorg", "omsorgen",
    "organisasjon", "organisasjonen", "parken", "pleiar", "pleier", "poliklinikk", "politi", "proffene", "prosjekt",
    "prosjektet", "radet", "radgiver", "radgivning", "radgjevar", "radgjeving", "representant", "representanten",
    "rettleiar", "seksjon", "seksjonen", "selskap", "selskapet", "senter", "senteret", "sentral", "sentralen",
    "sjef", "sjukeheim", "sjukehus", "sjukehuset", "skole", "skolen", "skule", "skulen", "srad", "stiftelse",
    "stiftelsen", "stifting", "stiftinga", "styret", "sykehjem", "sykehus", "sykehuset", "team", "teamet", "tenesta",
    "teneste", "tenester", "terapeut", "tiltak", "tiltaket", "tjeneste", "tjenesten", "tjenester", "trad",
    "universitet", "universitetet", "utval", "utvalet", "utvalg", "utvalget", "utvikling", "veileder", "verket",
    "verkstad", "verksted", "vernet", "visning",
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
