#!/bin/sh
# Records a small real log and prints its report: what KBT tells of its dialogue meetings in municipalities. In Norwegian
# commands: demo-norsk.sh.
#
#   sh examples/demo.sh [LOG]      (LOG: a new file; without it, one in a temporary folder)
#
# The text names no municipality but Ålesund, gives no counts and no day, so neither does the log: "?" is present,
# number unknown; a year is a date as far as it is known.
set -eu
exec 3>&1 1>&2  # standard output is for the reports alone

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DIALOGG_DB=${1:-$folder/demo.db}
DIALOGG_HOST=KBT
DIALOGG_LANG=nb
export DIALOGG_DB DIALOGG_HOST DIALOGG_LANG

# The offer: KBT turns to municipalities in the whole of Midt-Norge; here it led to a visit to Ålesund in 2023.
visit=$(dialogg plan-visit Ålesund --date 2023 --initiated-by host --occasion general \
  --theme recovery --theme brukermedvirkning --theme brukerinvolvering --themes-by host \
  --invite leadership --invite health-social --invite nav --invite lived-experience \
  --invite user-organisation --invite user-representative)

dialogg log-meeting "$visit" --date 2023 \
  --attended leadership=? --attended health-social=? --attended nav=? \
  --attended lived-experience=? --attended user-organisation=? --attended user-representative=? \
  --summary "Det kom opp flere gode diskusjoner." \
  --photo bilder/dialogmote-alesund-2023.jpg --caption "Dialogmøte i Ålesund i 2023" \
  --credit "Silje Margrethe/KBT" --consent yes

# Two municipalities that the text leaves unnamed: places without a number, in a county that is not given.
dialogg add-municipality "Ikke navngitt kommune 1" --unlisted --county '?'
dialogg add-municipality "Ikke navngitt kommune 2" --unlisted --county '?'

# Records can also be written down in a file first.
cat > "$folder/meetings.toml" <<'TOML'
[[meeting]]
municipality = "Ikke navngitt kommune 1"
date = 2023
naming = "no"
theme = ["brukermedvirkning", "samarbeid"]
attended = ["leadership=?", "health-social=?", "nav=?", "lived-experience=?", "user-organisation=?",
            "user-representative=?"]
summary = """
Kommunen hadde mange gode eksempler på samarbeid mellom organisasjonslivet og kommunen.

Når møtet ble holdt, er ikke oppgitt; året er bildets."""

# An impetus is not yet a council: the text does not say that one was established.
[[meeting.outcome]]
text = "Etablere et brukerråd"
kind = "impetus"
state = "hoped"

[[meeting]]
municipality = "Ikke navngitt kommune 2"
date = 2023
naming = "no"
theme = ["barn og unge", "skole og opplæring"]
attended = ["leadership=?", "health-social=?", "nav=?", "lived-experience=?", "user-organisation=?",
            "user-representative=?"]
TOML
meetings=$(dialogg log-meeting --from "$folder/meetings.toml")

dialogg record-example --meeting "$(echo "$meetings" | head -n 1)" \
  --title "Samarbeid mellom organisasjonslivet og kommunen" --level system --maturity operation \
  --theme samarbeid --theme brukermedvirkning \
  --practice "Organisasjonslivet og kommunen samarbeider på mange områder." \
  --carried-out-by "Kommunen og organisasjonene" \
  --user-part "Brukerorganisasjonene er med som samarbeidspartnere." \
  --source "KBT: Dialogmøter i kommuner"

dialogg record-example --meeting "$(echo "$meetings" | tail -n 1)" \
  --title "Individuelle samtaler med alle elever" --level service --maturity operation \
  --theme "barn og unge" --theme "skole og opplæring" \
  --summary "Kommunen gjennomfører individuelle samtaler med alle elever på ungdomsskolen, og igjen på videregående." \
  --target-group "Alle elever på ungdomsskolen og videregående skole" \
  --challenge "Fravær og frafall i skolen" \
  --practice "Individuelle samtaler med absolutt alle elever på ungdomsskolen, og igjen med de samme elevene på videregående." \
  --carried-out-by "Kommunen" \
  --effect "Mindre fravær og frafall; flere blir fanget opp." --claimed-by municipality \
  --source "KBT: Dialogmøter i kommuner"

echo
dialogg report examples >&3
