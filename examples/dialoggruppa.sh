#!/bin/sh
# Records what NAV's "Arbeid og kompetanse" in Trondheim tells of its user-led dialogue group, and prints the groups' reports.
# In Norwegian commands: dialoggruppa-norsk.sh.
#
#   sh examples/dialoggruppa.sh [LOG]      (LOG: a new file; without it, one in a temporary folder)
#
# The text is of April 2008. It names the seminar's year and no days, so a year is as far as a date is known; "?" is
# present, number unknown. It names two people; the log has their roles alone.
set -eu
exec 3>&1 1>&2  # standard output is for the reports alone

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DIALOGG_DB=${1:-$folder/dialoggruppa.db}
DIALOGG_LANG=nb
export DIALOGG_DB DIALOGG_LANG

cat > "$folder/origin.md" <<'TEXT'
På et HUSK-seminar i Surnadal i 2006 ble det spurt hvordan brukere kunne få en mer aktiv plass i det faglige samarbeidet med praksisfeltet. En idé som enheten hadde drøftet før, kom fram igjen: en gruppe av brukere som tar opp, drøfter og arbeider med viktige tema.

Ideen fikk så god oppslutning på seminaret at den raskt ble vedtatt gjennomført. Grunnlaget var lagt på forhånd, og det gikk ikke mer enn seks uker før gruppa var i gang som en del av HUSK.
TEXT
cat > "$folder/purpose.md" <<'TEXT'
Gruppa trekker brukerne aktivt med i samarbeidet om den daglige praksisen. Den er et åpent forum der erfaringer med systemet deles og drøftes; det skaper tillit og trygghet, og kan virke forløsende for den som står i noe vanskelig.
TEXT

group=$(dialogg add-group Dialoggruppa --municipality Trondheim --host-unit "NAV, Arbeid og kompetanse" \
  --kind dialogue-group --status active --user-led \
  --origin "@$folder/origin.md" --days-to-start 42 \
  --question "Hvordan kan brukere trekkes mer aktivt med i faglig samarbeid med praksisfeltet?" \
  --purpose "@$folder/purpose.md" --cadence weekly \
  --venue "Ett av de to husene som enheten disponerer" --spread-goal "Det andre huset" \
  --principle "Ansvar og oppgaver fordeles mellom brukere og ansatte, i tråd med det gruppa har bestemt." \
  --principle "Brukere som ønsker å være med, inviteres inn." \
  --principle "Ansatte hjelper til med å gjøre gruppa kjent og øke oppslutningen." \
  --channel "Informasjon som er lett tilgjengelig for mange (gruppa arbeider med det)" \
  --recruitment "En bruker var pådriver ved oppstarten og fikk med flere; flere av dem er nå pådrivere selv.")

# What came of it.
statement=$(dialogg record-statement "$group" --title "Planene for kvalifiseringsstønad og aktivstønad" \
  --text "Planene reiser spørsmål som bør drøftes av både brukere, ansatte og planleggere." \
  --addressed-to "de som planlegger stønaden" \
  --differing-view "Detaljer og prinsipper i ordningen")

dialogg log-meeting "$group" --date 2008 --attended lived-experience=? --attended "other=?:planleggerne av stønaden" \
  --drivers 1 --theme economy --theme service-development \
  --summary "Sentrale aktører i planarbeidet møtte gruppa for å drøfte detaljer og prinsipper i stønaden." \
  --disagreement "Detaljer og prinsipper i stønaden" \
  --outcome "Tillit og trygghet mellom deltakerne kind:relation state:in-place" \
  --outcome "Arbeid med å endre og tilpasse tiltak som finnes kind:changed-initiative state:under-way"

dialogg update-statement "$statement" --response "Sentrale aktører kom til et møte med gruppa." \
  --taken-up "Aktørene vil bygge videre på uttalelsen."

cat > "$folder/initiatives.toml" <<TOML
[[initiative]]
group = "$group"
title = "Kvalifiseringsstønad og aktivstønad"
status = "planning"
part = "statement"
result = "Flere spørsmål er reist og drøftet; uttalelsen bygges det videre på."

[[initiative]]
group = "$group"
title = "Kom igjen!"
need = "Brukere venter på å komme i gang: det er stor pågang hos tiltakskoordinatorene, eller plassen de har fått, er ikke ledig ennå."
change = "new"
owner = "NAV, Arbeid og kompetanse"
status = "running"
part = "delivery"
result = "Gruppa var diskusjonspartner om innholdet, og deltakere derfra var med på å gjennomføre gruppesamlingene i aktivprogrammet og kvalifiseringsprogrammet."

[[initiative]]
group = "$group"
title = "Gjeldsordningsprogrammet"
need = "Tunge gjeldsproblemer"
change = "new"
owner = "NAV, Arbeid og kompetanse"
status = "planning"
part = "consulted"
result = "Ansatte som utarbeider programmet, har konsultert gruppa."

[[initiative]]
group = "$group"
title = "Refleksjonsgruppe for brukere og fagutøvere"
need = "Et faglig diskusjonsforum som brukere og fagutøvere har sammen"
change = "new"
status = "running"
part = "shared"
result = "Refleksjonsgruppa er etablert."
TOML
dialogg record-initiative --from "$folder/initiatives.toml"

# The idea of a reflection group was taken up again at the dialogue group's wish; the week after, it was founded.
dialogg log-meeting "$group" --kind planning-meeting --date 2008 --attended practitioner=1 --attended lived-experience=1 \
  --theme recruitment \
  --summary "Ideen om refleksjonsgrupper ble tatt opp igjen etter dialoggruppas ønske." \
  --outcome "Interesserte ble rekruttert til et felles møte uka etter kind:contact state:in-place"

reflection=$(dialogg add-group Refleksjonsgruppa --municipality Trondheim --host-unit "NAV, Arbeid og kompetanse" \
  --kind reflection-group --status active --parent "$group" --fed-by "$group" --began 2008 --cadence monthly \
  --purpose "Brukere, studenter og ansatte drøfter fag og praksis sammen." \
  --principle "Tema tas fra det dialoggruppa drøfter hver uke; ansatte og studenter kan også foreslå tema." \
  --principle "En ansatt og en deltaker fra dialoggruppa samordner tema like før hvert månedlige møte, og sender dem ut på forhånd." \
  --recruitment "Alle fra det første møtet ville være med videre. Rullerende deltakelse er drøftet som et forslag: da kan flere være med uten å binde seg over tid.")

dialogg log-meeting "$reflection" --date 2008 --attended student=3 --attended lived-experience=2 --attended practitioner=4 \
  --theme user-participation \
  --decision "En refleksjonsgruppe skal etableres by:jointly" \
  --decision "Tema i gruppa dannes av det dialoggruppa drøfter hver uke by:jointly" \
  --point "Grupper der deltakerne bytter på, er et mulig forslag" \
  --outcome "Refleksjonsgruppe for brukere, studenter og ansatte kind:new-body state:in-place" \
  --follow-up "Samordne tema før det månedlige møtet, og sende dem ut owner:\"en ansatt og en deltaker i dialoggruppa\""

dialogg report group "$group" >&3
echo >&3
dialogg report group "$reflection" >&3
