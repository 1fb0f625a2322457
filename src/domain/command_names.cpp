#include "domain/typed_names.hpp"

namespace dialogg::domain {

namespace {

// clang-format off
constexpr Term kCommands[] = {
    {"add-municipality",  "legg-til-kommune",      "legg-til-kommune",      "add-municipality",  "ny-kommune"},
    {"add-contact",       "legg-til-kontakt",      "legg-til-kontakt",      "add-contact",       "ny-kontakt"},
    {"log-approach",      "loggfør-henvendelse",   "loggfør-førespurnad",   "log-approach",      "loggføre-henvendelse|ny-henvendelse|ny-førespurnad"},
    {"plan-visit",        "planlegg-besøk",        "planlegg-besøk",        "plan-visit",        "planlegge-besøk|nytt-besøk"},
    {"agree-visit",       "avtal-besøk",           "avtal-besøk",           "agree-visit",       "avtale-besøk"},
    {"move-visit",        "flytt-besøk",           "flytt-besøk",           "move-visit",        "flytte-besøk"},
    {"cancel-visit",      "avlys-besøk",           "avlys-besøk",           "cancel-visit",      "avlyse-besøk"},
    {"log-meeting",       "loggfør-møte",          "loggfør-møte",          "log-meeting",       "loggføre-møte|nytt-møte"},
    {"record-example",    "loggfør-eksempel",      "loggfør-døme",          "record-example",    "loggføre-eksempel|nytt-eksempel|nytt-døme"},
    {"publish-example",   "publiser-eksempel",     "publiser-døme",         "publish-example",   "publisere-eksempel"},
    {"withdraw-example",  "trekk-eksempel",        "trekk-døme",            "withdraw-example",  "trekke-eksempel|trekk-tilbake"},
    {"pass-on",           "bring-videre",          "bring-vidare",          "pass-on",           "bringe-videre|videreformidle|vidareformidle"},
    {"update-pass-on",    "oppdater-videreformidling", "oppdater-vidareformidling", "update-pass-on"},
    {"complete",          "fullfør",               "fullfør",               "complete",          "fullføre|ferdig"},
    {"drop",              "dropp",                 "dropp",                 "drop",              "droppe|avslutt|avslutte"},
    {"add-follow-up",     "legg-til-oppfølging",   "legg-til-oppfølging",   "add-follow-up",     "ny-oppfølging|husk"},
    {"update-outcome",    "oppdater-resultat",     "oppdater-resultat",     "update-outcome"},
    {"add-group",         "legg-til-gruppe",       "legg-til-gruppe",       "add-group",         "ny-gruppe"},
    {"prepare-session",   "forbered-samling",      "førebu-samling",        "prepare-session",   "forberede-samling|ny-samling"},
    {"record-statement",  "loggfør-uttalelse",     "loggfør-fråsegn",       "record-statement",  "ny-uttalelse|ny-fråsegn"},
    {"update-statement",  "oppdater-uttalelse",    "oppdater-fråsegn",      "update-statement"},
    {"record-initiative", "loggfør-tiltak",        "loggfør-tiltak",        "record-initiative", "nytt-tiltak"},
    {"update-initiative", "oppdater-tiltak",       "oppdater-tiltak",       "update-initiative"},
    {"add-theme",         "legg-til-tema",         "legg-til-tema",         "add-theme",         "nytt-tema"},
    {"join-themes",       "slå-sammen-tema",       "slå-saman-tema",        "join-themes",       "slå-sammen-temaer"},
    {"list",              "list",                  "list",                  "list",              "liste"},
    {"show",              "vis",                   "vis",                   "show",              "vise"},
    {"search",            "søk",                   "søk",                   "search",            "søke|søkje|finn"},
    {"agenda",            "agenda",                "agenda",                "agenda"},
    {"report",            "rapport",               "rapport",               "report",            "rapporter|rapportar"},
    {"themes",            "temaer",                "tema",                  "themes"},
    {"register",          "register",              "register",              "register",          "registeret|kommuneregister"},
    {"history",           "historikk",             "historikk",             "history",           "historie"},
    {"check",             "sjekk",                 "sjekk",                 "check",             "sjekke|kontroller"},
    {"backup",            "sikkerhetskopier",      "ta-kopi",               "backup",            "sikkerhetskopi|sikkerhetskopiere|reservekopi|reservekopier|tryggingskopi|tryggingskopier|kopier"},
    {"restore",           "gjenopprett",           "gjenopprett",           "restore",           "gjenopprette|hent-tilbake"},
    {"rebuild-index",     "bygg-søkeindeks",       "bygg-søkjeindeks",      "rebuild-index",     "bygge-søkeindeks|bygge-søkjeindeks|lag-søkeindeks|lag-søkjeindeks"},
    {"edit",              "endre",                 "endre",                 "edit",              "rediger|redigere"},
    {"move",              "flytt",                 "flytt",                 "move",              "flytte"},
    {"remove",            "fjern",                 "fjern",                 "remove",            "fjerne"},
    {"erase",             "slett",                 "slett",                 "erase",             "slette|slett-for-godt"},
    {"undo",              "angre",                 "angre",                 "undo"},
    {"redo",              "gjør-om",               "gjer-om",               "redo",              "gjøre-om|gjere-om"},
    {"help",              "hjelp",                 "hjelp",                 "help"},
};

constexpr Term kKinds[] = {
    {"municipalities", "kommuner",     "kommunar",      "municipalities", "kommune|municipality"},
    {"contacts",       "kontakter",    "kontaktar",     "contacts",       "kontakt|contact"},
    {"approaches",     "henvendelser", "førespurnader", "approaches",     "henvendelse|førespurnad|approach"},
    {"visits",         "besøk",        "besøk",         "visits",         "visit"},
    {"meetings",       "møter",        "møte",          "meetings",       "meeting"},
    {"decisions",      "beslutninger", "avgjerder",     "decisions",      "beslutning|avgjerd|decision"},
    {"outcomes",       "resultater",   "resultat",      "outcomes",       "outcome"},
    {"follow-ups",     "oppfølginger", "oppfølgingar",  "follow-ups",     "oppfølging|follow-up"},
    {"examples",       "eksempler",    "døme",          "examples",       "eksempel|example"},
    {"pass-ons",       "videreformidlinger", "vidareformidlingar", "pass-ons",
     "videreformidling|vidareformidling|videreføring|videreføringer|vidareføring|vidareføringar|pass-on"},
    {"groups",         "grupper",      "grupper",       "groups",         "gruppe|group"},
    {"statements",     "uttalelser",   "fråsegner",     "statements",     "uttalelse|fråsegn|statement"},
    {"initiatives",    "tiltak",       "tiltak",        "initiatives",    "initiative"},
    {"sessions",       "samlinger",    "samlingar",     "sessions",       "samling|session"},  // visits of a group, in files
    {"themes",         "tema",         "tema",          "themes",         "temaer|theme"},
};
// clang-format on

}  // namespace

std::span<const Term> command_names() {
  return kCommands;
}

std::span<const Term> kind_names() {
  return kKinds;
}

}  // namespace dialogg::domain
