#include "words/stem.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <memory>

#include "text/unicode.hpp"

namespace dialogg::words {

using text::lower;

namespace {

constexpr auto kFunctionWords = std::to_array<std::string_view>({
    "about",      "alle",        "allerede",   "alt",          "altfor",     "and",
    "andre",      "anna",        "annan",      "annen",        "annet",      "ansatt",
    "ansatte",    "ansattes",    "arbeidar",   "arbeide",      "arbeider",   "at",
    "av",         "bare",        "bedre",      "begge",        "best",       "beste",
    "betre",      "blant",       "ble",        "blei",         "bli",        "blir",
    "blitt",      "brukar",      "brukarane",  "brukarar",     "brukaren",   "bruker",
    "brukere",    "brukeren",    "brukerne",   "burde",        "både",       "bør",
    "da",         "de",          "deg",        "dei",          "deira",      "deires",
    "dem",        "den",         "denne",      "dens",         "der",        "dere",
    "deres",      "dersom",      "det",        "dette",        "di",         "din",
    "dine",       "disse",       "ditt",       "dykk",         "dykkar",     "då",
    "eg",         "egen",        "eget",       "egne",         "ei",         "eigen",
    "eigne",      "ein",         "eit",        "eitt",         "eller",      "ellers",
    "elles",      "en",          "ene",        "eneste",       "enn",        "enten",
    "er",         "et",          "ett",        "etter",        "fikk",       "fleire",
    "flere",      "flest",       "fleste",     "flink",        "flinkare",   "flinke",
    "flinkere",   "folk",        "folks",      "for",          "fordi",      "fra",
    "from",       "frå",         "få",         "får",          "fått",       "før",
    "først",      "første",      "gang",       "gi",           "gir",        "gje",
    "gjelder",    "gjennom",     "gjer",       "gjere",        "gjerne",     "gjorde",
    "gjort",      "gjør",        "gjøre",      "god",          "gode",       "godt",
    "ha",         "hadde",       "han",        "hans",         "har",        "hatt",
    "hear",       "heile",       "hele",       "hennar",       "hennes",     "her",
    "hjelp",      "hjelpa",      "hjelpe",     "hjelper",      "hjå",        "ho",
    "hos",        "how",         "hun",        "hva",          "hvem",       "hver",
    "hvert",      "hvilke",      "hvilken",    "hvilket",      "hvis",       "hvor",
    "hvordan",    "hvorfor",     "høre",       "høyre",        "i",          "igjen",
    "ikke",       "ikkje",       "ingen",      "inn",          "innan",      "innbygger",
    "innbyggere", "innbyggerne", "innbyggjar", "innbyggjarar", "innen",      "innom",
    "ja",         "jeg",         "jobb",       "jobbar",       "jobbe",      "jobber",
    "kan",        "kjem",        "kom",        "kome",         "komme",      "kommer",
    "kommunane",  "kommunar",    "kommune",    "kommunen",     "kommunene",  "kommunens",
    "kommuner",   "kor",         "korleis",    "kunne",        "kva",        "kvar",
    "kvart",      "kven",        "kvifor",     "la",           "laga",       "lagar",
    "lage",       "lager",       "like",       "lite",         "litt",       "lurer",
    "lurt",       "lære",        "man",        "mange",        "med",        "medan",
    "meg",        "meir",        "mellom",     "men",          "menneske",   "mennesker",
    "mens",       "mer",         "mest",       "mi",           "min",        "mindre",
    "mine",       "minst",       "mitt",       "mogleg",       "moglegheit", "more",
    "mot",        "mulig",       "mulighet",   "mulighetene",  "mye",        "mykje",
    "må",         "måtte",       "møte",       "møter",        "møtet",      "nei",
    "no",         "noe",         "noen",       "nok",          "noka",       "noko",
    "nokon",      "nokre",       "ny",         "nye",          "nytt",       "nå",
    "når",        "nær",         "og",         "også",         "om",         "opp",
    "oppe",       "oss",         "other",      "others",       "over",       "person",
    "personar",   "personer",    "på",         "saman",        "same",       "samen",
    "samme",      "sammen",      "seg",        "selv",         "si",         "sidan",
    "siden",      "sin",         "sine",       "sitt",         "sjå",        "sjølv",
    "skal",       "skulle",      "slik",       "slike",        "slikt",      "som",
    "større",     "største",     "så",         "sånn",         "ta",         "tar",
    "tek",        "that",        "the",        "their",        "they",       "this",
    "tid",        "tida",        "tiden",      "til",          "tilbake",    "tilbod",
    "tilbodet",   "tilbud",      "tilbudet",   "tilsett",      "tilsette",   "tilsettes",
    "tiltak",     "tiltakene",   "tiltaket",   "ting",         "treng",      "trenger",
    "trengs",     "under",       "ut",         "utan",         "uten",       "var",
    "vart",       "ved",         "veit",       "vel",          "veldig",     "vere",
    "vet",        "vi",          "viktig",     "viktigaste",   "viktige",    "viktigste",
    "vil",        "vilja",       "ville",      "vite",         "vår",        "våre",
    "vårt",       "være",        "vært",       "what",         "which",      "with",
    "would",      "ynskja",      "ynskjast",   "ynskje",       "ynskjer",    "ynskjet",
    "å",          "ønske",       "ønsker",     "ønskje",       "ønskjer",    "ønskt",
});
static_assert(std::ranges::is_sorted(kFunctionWords));

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

}  // namespace

bool is_function_word(std::string_view word) {
  return std::ranges::binary_search(kFunctionWords, std::string_view(lower(word)));
}

std::string stem(std::string_view word) {
  static const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer(sb_stemmer_new("norwegian", "UTF_8"));
  const std::string small = lower(word);
  const auto* found = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(small.data()),
                                      static_cast<int>(small.size()));
  return {reinterpret_cast<const char*>(found), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

}  // namespace dialogg::words
