#!/bin/sh
# Fører det NAV-enheten «Arbeid og kompetanse» i Trondheim forteller om den brukerstyrte dialoggruppa si, inn i en logg, og skriver ut
# rapportene om gruppene. Det samme som dialoggruppa.sh, på norsk.
#
#   sh examples/dialoggruppa-norsk.sh [LOGG]      (LOGG: en ny fil; uten den brukes en midlertidig)
#
# Teksten er fra april 2008. Den oppgir året for seminaret og ingen dager, så et år er så mye vi vet om en dato; «?» er til stede,
# antall ukjent. Den navngir to personer; i loggen står bare rollene deres.
set -eu
exec 3>&1 1>&2  # bare rapportene skal ut på standard ut

mappe=$(mktemp -d)
trap 'rm -rf "$mappe"' EXIT
DIALOGG_DB=${1:-$mappe/dialoggruppa.db}
DIALOGG_LANG=nb
export DIALOGG_DB DIALOGG_LANG

cat > "$mappe/opphav.md" <<'TEKST'
På et HUSK-seminar i Surnadal i 2006 ble det spurt hvordan brukere kunne få en mer aktiv plass i det faglige samarbeidet med praksisfeltet. En idé som enheten hadde drøftet før, kom fram igjen: en gruppe av brukere som tar opp, drøfter og arbeider med viktige tema.

Ideen fikk så god oppslutning på seminaret at den raskt ble vedtatt gjennomført. Grunnlaget var lagt på forhånd, og det gikk ikke mer enn seks uker før gruppa var i gang som en del av HUSK.
TEKST
cat > "$mappe/formål.md" <<'TEKST'
Gruppa trekker brukerne aktivt med i samarbeidet om den daglige praksisen. Den er et åpent forum der erfaringer med systemet deles og drøftes; det skaper tillit og trygghet, og kan virke forløsende for den som står i noe vanskelig.
TEKST

enhet="NAV, Arbeid og kompetanse"
dialogg legg-til-gruppe Dialoggruppa --kommune Trondheim --enhet "$enhet" \
  --type dialoggruppe --status aktiv --brukerstyrt \
  --opphav "@$mappe/opphav.md" --dager-til-start 42 \
  --spørsmål "Hvordan kan brukere trekkes mer aktivt med i faglig samarbeid med praksisfeltet?" \
  --formål "@$mappe/formål.md" --hvor-ofte ukentlig \
  --lokale "Ett av de to husene som enheten disponerer" --ønskes-også-ved "Det andre huset" \
  --prinsipp "Ansvar og oppgaver fordeles mellom brukere og ansatte, i tråd med det gruppa har bestemt." \
  --prinsipp "Brukere som ønsker å være med, inviteres inn." \
  --prinsipp "Ansatte hjelper til med å gjøre gruppa kjent og øke oppslutningen." \
  --kanal "Informasjon som er lett tilgjengelig for mange (gruppa arbeider med det)" \
  --rekruttering "En bruker var pådriver ved oppstarten og fikk med flere; flere av dem er nå pådrivere selv."

# Hva det førte til: en uttalelse, og møtet som kom av den.
dialogg loggfør-uttalelse Dialoggruppa --tittel "Planene for kvalifiseringsstønad og aktivstønad" \
  --tekst "Planene reiser spørsmål som bør drøftes av både brukere, ansatte og planleggere." \
  --rettet-til "de som planlegger stønaden" --ulike-syn "Detaljer og prinsipper i ordningen"

dialogg loggfør-møte Dialoggruppa -d 2008 -a "brukere ?, andre ?:planleggerne av stønaden" --pådrivere 1 \
  -t "økonomi og gjeld, tjenesteutvikling" \
  -s "Sentrale aktører i planarbeidet møtte gruppa for å drøfte detaljer og prinsipper i stønaden." \
  --ulike-syn "Detaljer og prinsipper i stønaden" \
  -r "Tillit og trygghet mellom deltakerne type:relasjon status:på plass" \
  -r "Arbeid med å endre og tilpasse tiltak som finnes type:endret tiltak status:på vei"

dialogg oppdater-uttalelse S1 --svar "Sentrale aktører kom til et møte med gruppa." \
  --tatt-til-følge "Aktørene vil bygge videre på uttalelsen."

# Tiltakene, og gruppas rolle i hvert av dem.
dialogg loggfør-tiltak Dialoggruppa --tittel "Kvalifiseringsstønad og aktivstønad" \
  --status planlegging --gruppas-rolle uttalelse \
  -r "Flere spørsmål er reist og drøftet; uttalelsen bygges det videre på."

dialogg loggfør-tiltak Dialoggruppa --tittel "Kom igjen!" --endring nytt --ansvar "$enhet" \
  --status "i gang" --gruppas-rolle gjennomføring \
  --behov "Brukere venter på å komme i gang: det er stor pågang hos tiltakskoordinatorene, eller plassen de har fått, er ikke ledig ennå." \
  -r "Gruppa var diskusjonspartner om innholdet, og deltakere derfra var med på å gjennomføre gruppesamlingene i aktivprogrammet og kvalifiseringsprogrammet."

dialogg loggfør-tiltak Dialoggruppa --tittel "Gjeldsordningsprogrammet" --endring nytt --ansvar "$enhet" \
  --status planlegging --gruppas-rolle konsultert --behov "Tunge gjeldsproblemer" \
  -r "Ansatte som utarbeider programmet, har konsultert gruppa."

dialogg loggfør-tiltak Dialoggruppa --tittel "Refleksjonsgruppe for brukere og fagutøvere" --endring nytt \
  --status "i gang" --gruppas-rolle "delt ansvar" \
  --behov "Et faglig diskusjonsforum som brukere og fagutøvere har sammen" -r "Refleksjonsgruppa er etablert."

# Ideen om en refleksjonsgruppe ble tatt opp igjen etter dialoggruppas ønske; uka etter ble gruppa til.
dialogg loggfør-møte Dialoggruppa --type planleggingsmøte -d 2008 -a "ansatt 1, bruker 1" -t rekruttering \
  -s "Ideen om refleksjonsgrupper ble tatt opp igjen etter dialoggruppas ønske." \
  -r "Interesserte ble rekruttert til et felles møte uka etter type:ny kontakt status:på plass"

dialogg legg-til-gruppe Refleksjonsgruppa --kommune Trondheim --enhet "$enhet" \
  --type refleksjonsgruppe --status aktiv --springer-ut-av Dialoggruppa --får-tema-fra Dialoggruppa \
  --begynte 2008 --hvor-ofte månedlig \
  --formål "Brukere, studenter og ansatte drøfter fag og praksis sammen." \
  --prinsipp "Tema tas fra det dialoggruppa drøfter hver uke; ansatte og studenter kan også foreslå tema." \
  --prinsipp "En ansatt og en deltaker fra dialoggruppa samordner tema like før hvert månedlige møte, og sender dem ut på forhånd." \
  --rekruttering "Alle fra det første møtet ville være med videre. Rullerende deltakelse er drøftet som et forslag: da kan flere være med uten å binde seg over tid."

dialogg loggfør-møte Refleksjonsgruppa -d 2008 -a "studenter 3, brukere 2, ansatte 4" -t brukermedvirkning \
  -b "En refleksjonsgruppe skal etableres av:felles" \
  -b "Tema i gruppa dannes av det dialoggruppa drøfter hver uke av:felles" \
  -p "Grupper der deltakerne bytter på, er et mulig forslag" \
  -r "Refleksjonsgruppe for brukere, studenter og ansatte type:nytt organ status:på plass" \
  -f "Samordne tema før det månedlige møtet, og sende dem ut ansvar:«en ansatt og en deltaker i dialoggruppa»"

dialogg rapport gruppe Dialoggruppa >&3
echo >&3
dialogg rapport gruppe Refleksjonsgruppa >&3
