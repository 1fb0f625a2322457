#!/bin/sh
# The user-led dialogue group of examples/dialoggruppa.sh: every fact that its source states is in the log and in the
# groups' reports, nobody's name is in either, and a year of weekly sessions reads as a page, not as a dump.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/stories/story.sh"

PATH="$(dirname "$dialogg"):$PATH"
sh "$root/examples/dialoggruppa.sh" "$DIALOGG_DB" >report.md 2>recorded.txt
export DIALOGG_LANG=nb
"$dialogg" report group G1 >g1.md
"$dialogg" report group G2 >g2.md
"$dialogg" show G1 --json >g1.json

says() { # FILE FACT…
  file=$1; shift
  for fact in "$@"; do grep -qF -- "$fact" "$file" || fail "$file does not say “$fact”"; done
}

# How it began
says g1.md "HUSK-seminar i Surnadal i 2006" "42 dager (6 uker)" "seks uker" "en del av HUSK" "trekkes mer aktivt med" \
  "enheten hadde drøftet før" "god oppslutning"
says g1.json '"days_to_start": 42' '"user_led": true' '"cadence": "weekly"' '"municipality": "K5001"' \
  '"host_unit": "NAV, Arbeid og kompetanse"'
# What it runs by, where it meets, and where another is wanted
says g1.md "Gruppa er brukerstyrt" "aldri alene" "fordeles mellom brukere og ansatte" "inviteres inn" \
  "gjøre gruppa kjent" "lett tilgjengelig for mange" "En bruker var pådriver" "hver uke" "Ett av de to husene" \
  "**Ønskes også ved:** Det andre huset" "tillit og trygghet" "åpent forum" "forløsende"
# What it worked on, and its part in each
says g1.md "### Planene for kvalifiseringsstønad og aktivstønad" "Sentrale aktører kom til et møte" \
  "bygge videre på uttalelsen" "**Ulike syn:** Detaljer og prinsipper" "skrev en uttalelse" \
  "### Kom igjen&#33;" "stor pågang hos tiltakskoordinatorene" "deltok i gjennomføringen" "diskusjonspartner om innholdet" \
  "aktivprogrammet og kvalifiseringsprogrammet" "### Gjeldsordningsprogrammet" "Tunge gjeldsproblemer" "konsultert" \
  "### Refleksjonsgruppe for brukere og fagutøvere" "tok initiativ og delte ansvar" "endre og tilpasse tiltak"
# The group that grew out of it
says g1.md "- Refleksjonsgruppa"
says g2.md "**Springer ut av:** Dialoggruppa" "**Får tema fra:** Dialoggruppa" "hver måned" "ansatte og studenter kan også foreslå" \
  "sender dem ut på forhånd" "Rullerende deltakelse er drøftet" "En refleksjonsgruppe skal etableres" \
  "(besluttet av brukere og ansatte i fellesskap)" "| 2008 | 8–11 | 1–4 |" "Samordne tema" "en ansatt og en deltaker i dialoggruppa"
"$dialogg" report meeting M3 --audience internal >m3.md
says m3.md "| Studenter | 3 |" "| Personer med brukererfaring | 2 |" "| Fagutøvere | 4 |"
"$dialogg" report meeting M2 --audience internal >m2.md
says m2.md "| Fagutøvere | 1 |" "| Personer med brukererfaring | 1 |" "etter dialoggruppas ønske"

# Nobody is named, anywhere.
content | grep -qiE "samuelsen|gjeitnes|rene m|kirsti" && fail "somebody is named in the log"
grep -qiE "samuelsen|gjeitnes|kirsti" report.md recorded.txt && fail "somebody is named in a report"

# The charter: recorded, warned of, shown, never refused.
export DIALOGG_TODAY=2008-06-10
meeting=$("$dialogg" log-meeting G1 --date 2008-06-02 --attended practitioner=2 --decision "Flytte møtet by:staff" 2>warned.txt)
expect "the session is recorded" M4 "$meeting"
says warned.txt "de ansatte besluttet alene: «Flytte møtet»" "ingen fra brukersiden var til stede"
"$dialogg" report group G1 >g1.md
says g1.md "## Brudd på brukerstyringen" "- **2. juni 2008:** De ansatte besluttet alene: Flytte møtet" \
  "- **2. juni 2008:** Ingen fra brukersiden var til stede."
"$dialogg" report meeting M4 >m4.md
says m4.md "## Brudd på brukerstyringen" "De ansatte besluttet alene: Flytte møtet"
code=0; "$dialogg" check >check.txt 2>/dev/null || code=$?
expect "check's exit code" 5 "$code"
says check.txt "de ansatte besluttet alene: «Flytte møtet»" "ingen fra brukersiden" "dialogg add-follow-up … --for M4"

# The page that is sent out ahead: the reflection group's has what the dialogue group talked about.
"$dialogg" -q prepare-session G1 --date 2008-06-16 --time 12 --theme "Ventetid på tiltak from:users" >/dev/null
"$dialogg" -q prepare-session G2 --date 2008-06-20 --place "Kantina" --theme "Taushetsplikt from:students" >/dev/null
"$dialogg" report agenda G2 >agenda.md
says agenda.md "# Samling i Refleksjonsgruppa, 20. juni 2008" "**Sted:** Kantina" "Taushetsplikt (foreslått av studentene)" \
  "## Tema fra Dialoggruppa" "Ventetid på tiltak (foreslått av brukerne)" "| Samordne tema"

# A year of weekly sessions with tasks.
awk 'BEGIN {
  for (week = 0; week < 52; ++week) {
    day = sprintf("2009-%02d-%02d", int(week / 52 * 12) + 1, week % 4 * 7 + 1)
    printf "{\"group\":\"G1\",\"date\":\"%s\",\"attended\":[\"lived-experience=%d\",\"practitioner=2\"],", day, 5 + week % 4
    printf "\"theme\":[\"work\"],\"decision\":[{\"text\":\"Beslutning %d\",\"by\":\"users\"}],", week
    printf "\"follow_up\":[{\"text\":\"Oppgave %d\",\"owner\":\"gruppa\"}]}\n", week
  }
}' >year.jsonl
export DIALOGG_TODAY=2010-01-10
"$dialogg" -q log-meeting --from year.jsonl >/dev/null
"$dialogg" report group G1 --period 2009 >year.md
says year.md "52 samlinger, fra" "| 1. kvartal 2009 | 13 |" "**Tema:** Arbeid og aktivitet (52)" "Og 32 tidligere."
lines=$(sed '/^## Åpne oppgaver/,$d' year.md | wc -l)
[ "$lines" -lt 160 ] || fail "a year of sessions is $lines lines"
