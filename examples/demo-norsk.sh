#!/bin/sh
# Fører KBTs tekst om dialogmøter i kommuner inn i en logg, og skriver ut de gode eksemplene. Det samme som demo.sh, på norsk.
#
#   sh examples/demo-norsk.sh [LOGG]      (LOGG: en ny fil; uten den brukes en midlertidig)
#
# Teksten navngir bare Ålesund, og oppgir verken antall eller dager. Det gjør heller ikke loggen: «?» er til stede, antall
# ukjent, og et år er så mye vi vet om datoen.
set -eu
exec 3>&1 1>&2  # bare rapporten skal ut på standard ut

mappe=$(mktemp -d)
trap 'rm -rf "$mappe"' EXIT
DIALOGG_DB=${1:-$mappe/demo.db}
DIALOGG_HOST=KBT
DIALOGG_LANG=nb
export DIALOGG_DB DIALOGG_HOST DIALOGG_LANG

# Tilbudet: KBT henvender seg til kommuner i hele Midt-Norge. Her ble det et besøk i Ålesund i 2023.
alle="ledelse ?, helse ?, nav ?, brukere ?, brukerorganisasjon ?, brukerrepresentant ?"
dialogg planlegg-besøk Ålesund -d 2023 --initiativ-fra kbt --anledning tilbud \
  -t "recovery, brukermedvirkning, brukerinvolvering" --tema-bestemt-av kbt \
  -i "ledelse, helse, nav, brukere, brukerorganisasjon, brukerrepresentant"

dialogg loggfør-møte V1 -d 2023 -a "$alle" -s "Det kom opp flere gode diskusjoner." \
  --bilde bilder/dialogmote-alesund-2023.jpg --bildetekst "Dialogmøte i Ålesund i 2023" \
  --fotograf "Silje Margrethe/KBT" --samtykke ja

# To kommuner som teksten ikke navngir: steder uten nummer, i et fylke som ikke er oppgitt.
dialogg legg-til-kommune "Ikke navngitt kommune 1" --utenfor-registeret --fylke '?'
dialogg legg-til-kommune "Ikke navngitt kommune 2" --utenfor-registeret --fylke '?'

# Det som er langt, kan skrives i en fil først.
cat > "$mappe/sammendrag.md" <<'TEKST'
Kommunen hadde mange gode eksempler på samarbeid mellom organisasjonslivet og kommunen.

Når møtet ble holdt, er ikke oppgitt; året er bildets.
TEKST

# En ny giv er ikke et brukerråd: teksten sier ikke at det ble noe av.
dialogg loggfør-møte "Ikke navngitt kommune 1" -d 2023 --kan-navngis nei -a "$alle" -t "brukermedvirkning, samarbeid" \
  -s "@$mappe/sammendrag.md" -r "Etablere et brukerråd type:ny giv status:ønsket"

dialogg loggfør-møte "Ikke navngitt kommune 2" -d 2023 --kan-navngis nei -a "$alle" -t "barn og unge, skole og opplæring"

dialogg loggfør-eksempel --møte M2 --tittel "Samarbeid mellom organisasjonslivet og kommunen" \
  --nivå system --modenhet "i drift" -t "samarbeid, brukermedvirkning" \
  --praksis "Organisasjonslivet og kommunen samarbeider på mange områder." \
  --utføres-av "Kommunen og organisasjonene" \
  --brukernes-rolle "Brukerorganisasjonene er med som samarbeidspartnere." \
  --kilde "KBT: Dialogmøter i kommuner"

dialogg loggfør-eksempel --møte M3 --tittel "Individuelle samtaler med alle elever" \
  --nivå tjeneste --modenhet "i drift" -t "barn og unge, skole og opplæring" \
  -s "Kommunen gjennomfører individuelle samtaler med alle elever på ungdomsskolen, og igjen på videregående." \
  --målgruppe "Alle elever på ungdomsskolen og videregående skole" \
  --utfordring "Fravær og frafall i skolen" \
  --praksis "Individuelle samtaler med absolutt alle elever på ungdomsskolen, og igjen med de samme elevene på videregående." \
  --utføres-av "Kommunen" \
  --effekt "Mindre fravær og frafall; flere blir fanget opp." --ifølge kommunen \
  --kilde "KBT: Dialogmøter i kommuner"

echo
dialogg rapport eksempler >&3
