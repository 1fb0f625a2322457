#!/bin/sh
# A log full of what must not leave the house, and every external report in every format and language: none has any of
# it. Text that itself names a municipality that may not be named is pointed out, when it is written and when it is
# reported.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/stories/story.sh"

d() { "$dialogg" -q "$@" >>refs 2>>said || { cat said; fail "$*"; }; }

# Molde may be named; Aure may not, and is the only one of its kind in what it says of itself.
d plan-visit Molde --date 2026-12-03 --status agreed --facilitator "Kari Hemmelig" --theme school
d plan-visit Aure --date 2026-11-10 --status agreed --naming no --place "Aure rådhus" --facilitator "Kari Hemmelig" --theme work
d log-meeting V2 --attended lived-experience=3 --attended "nav=2:NAV Aure" --place "Aure rådhus" --theme work \
  --follow-up "Ringe tilbake owner:kommunen due:2026-12-01" --outcome "Nytt tiltak kind:new-initiative" \
  --photo "hemmelig.jpg" --caption "Uten samtykke" --credit "Per Hemmelig" --consent no
d log-meeting Molde --date 2026-11-12 --attended lived-experience=2 --attended nav=2 --newcomers 3 --facilitator "Kari Hemmelig"
d edit K1576 --note "hemmelig merknad"
d edit K1506 --note "hemmelig merknad"
d add-contact Molde --name "Lise Kontakt Hemmelig" --email hemmelig@example.no --phone "70 16 99 88" --note "hemmelig merknad"
d log-approach Molde --from municipality --date 2026-10-01 --note "hemmelig merknad" --led-to V1
d record-example --meeting M1 --title "Jobbkafé" --theme work
d record-example --meeting M2 --title "Elevsamtaler" --naming yes --theme school
d record-example --meeting M2 --title "Hemmelig utkast" --draft --naming yes
d pass-on E1 --to Molde --at V1 --note "hemmelig merknad" --review-on 2027-01-01
d pass-on E2 --to Aure --at M1 --note "hemmelig merknad"
d add-group "Gruppa i Aure" --municipality Aure --host-unit "NAV Aure" --venue "Aurehuset" --naming no --user-led
d prepare-session G1 --date 2026-12-04 --place "Aurehuset" --theme "Bolig from:users"
d log-meeting G1 --date 2026-11-13 --place "Aurehuset" --attended lived-experience=2 --attended practitioner=1
d log-meeting G1 --date 2026-11-17 --place "Aurehuset" --attended lived-experience=3 --attended practitioner=2
d record-statement G1 --title "Ventetid" --text "Seks uker er for lenge."
d record-initiative G1 --title "Kom igjen" --part delivery

# A list of who is not reached, or not named, names everybody; it stands only where it gives nothing away.
without_everybody() {
  sed -Ez -i 's/\{[^{}]*"state": "not_reached_or_not_named"[^{}]*\}//g
    s/\n *(- \*\*|")(Ikke nådd ennå, eller ikke|Ikkje nådd enno, eller ikkje|Not reached yet, or not) [^\n]*//g' "$1"
}

secrets='70 16 99|Aure|\b1576\b|Hemmelig|hemmelig|K1576|Aurehuset' # 1576 may stand by chance in a uid
for language in nb nn en; do
  for report in examples quarter year coverage follow-ups passed-on "municipality Molde" "briefing V1" \
    "meeting M1" "meeting M2" "group G1" "agenda G1"; do
    case $report in quarter | year) period="--period 2026-10..2026-12" ;; *) period= ;; esac
    for format in markdown json; do
      # shellcheck disable=SC2086
      "$dialogg" report $report $period --format "$format" --lang "$language" >report.txt 2>warned.txt ||
        { cat warned.txt; fail "report $report"; }
      without_everybody report.txt
      if grep -qE "$secrets" report.txt; then
        grep -nE "$secrets" report.txt | head -n 3
        fail "report $report --format $format --lang $language gives something away"
      fi
      [ "$report" != "meeting M2" ] || ! grep -qE '\| People with lived experience \| 2 \||: 3\.$' report.txt ||
        fail "a small count of users is shown"
    done
  done
done

# So do the charts beside a report: in each language, written beside a file and beside a page.
echo '<!-- dialogg:begin x --><!-- dialogg:end x -->' >page.md
for language in nb nn en; do
  for report in "quarter 2026-10..2026-12" "year 2026-10..2026-12" "meeting M1" "meeting M2" "group G1"; do
    rm -f ./*.svg
    for into in "-o charted.md" "--inject page.md --id x"; do
      # shellcheck disable=SC2086
      "$dialogg" report $report $into --charts svg --lang "$language" 2>warned.txt || { cat warned.txt; fail "charts of $report"; }
    done
    { [ -s charted-attendance.svg ] && [ -s page-x-attendance.svg ]; } || fail "report $report draws no chart"
    for file in ./*.svg charted.md page.md; do
      without_everybody "$file"
      if grep -nE "$secrets" "$file"; then fail "$file of $report in $language gives something away"; fi
    done
    # Two users and two of NAV: the one is a range, the other stands as it is.
    [ "$report" != "meeting M2" ] || {
      expect "bars that are a range" 1 "$(grep -c 'url(#attendance-range)' charted-attendance.svg)"
      expect "numbers that are a range" 1 "$(grep -c '>1–4</text>' charted-attendance.svg)"
      expect "numbers that are two" 1 "$(grep -c '>2</text>' charted-attendance.svg)"
    }
  done
done

# What is behind a range makes no difference to a byte of the minutes or their chart.
"$dialogg" report meeting M2 -o charted.md --charts svg 2>warned.txt
cat charted.md charted-attendance.svg >two.txt
d edit M2 --attended lived-experience=4 --attended nav=2 --newcomers 3
"$dialogg" report meeting M2 -o charted.md --charts svg 2>warned.txt
cat charted.md charted-attendance.svg | cmp - two.txt || fail "four users and two are told apart"
d undo

# Internally all of it is there.
"$dialogg" report meeting M1 --audience internal >report.txt
grep -q "Aure rådhus" report.txt || fail "the internal minutes lack the place"

# But no contact, not even there.
for report in quarter year coverage follow-ups passed-on "municipality Molde" "briefing V1" "meeting M1" "meeting M2"; do
  for format in markdown json; do
    # shellcheck disable=SC2086
    "$dialogg" report $report --audience internal --format $format >report.txt
    if grep -E "Lise|@example|70 16 99" report.txt; then fail "a contact in the internal report $report"; fi
  done
done

# Text that names the unnamed: pointed out when written, and when reported.
"$dialogg" log-meeting Aure --date 2026-11-14 --naming no --summary "Vi møttes i Aure." >refs 2>warned.txt
grep -q "names Aure" warned.txt || fail "not pointed out when it was written"
minutes=$(cat refs)
code=0
"$dialogg" report meeting "$minutes" >report.txt 2>warned.txt || code=$?
expect "what names the unnamed, on standard output" 5 $code
grep -q "Vi møttes i Aure" report.txt || fail "what names the unnamed is not shown to who is to read it"
grep -q "Aure" warned.txt || fail "not pointed out when it was reported"

# No file has it: not the report, not its drawings, not the page that it goes into; the old ones stay as they are.
rm -f ./*.svg ./*.md
echo '<!-- dialogg:begin x --><!-- dialogg:end x -->' >page.md
cp page.md page.before
"$dialogg" report meeting "$minutes" --allow "$minutes" -o old.md --charts svg 2>warned.txt || fail "what is allowed is not written"
grep -q "let through by --allow" warned.txt || fail "what is allowed is not pointed out"
cp old.md old.before
d edit "$minutes" --point "Sagt from:users"
touch shown.txt files.before
ls -A >files.before
for into in "-o old.md" "-o new.md" "-o new.md --force" "--inject page.md --id x"; do
  for check in "" --check; do
    code=0
    # shellcheck disable=SC2086
    "$dialogg" report meeting "$minutes" $into --charts svg $check >shown.txt 2>warned.txt || code=$?
    expect "$into $check of what names the unnamed" 5 $code
  done
done
cmp old.md old.before && cmp page.md page.before || fail "what is held back is in a file"
ls -A | cmp - files.before || fail "what is held back has left files: $(ls -A)"
"$dialogg" report meeting "$minutes" -o old.md --charts svg --allow "$minutes" 2>warned.txt || fail "what is allowed is not written"
grep -q "Sagt" old.md || fail "the report that is allowed is the old one"

# A contact whom somebody made responsible stays in the house; named in a text, they are pointed out.
"$dialogg" log-meeting Molde --date 2026-11-15 --follow-up 'Sende mandat owner:"Lise Kontakt Hemmelig"' \
  --summary "Lise Kontakt Hemmelig fortalte." >refs 2>warned.txt
grep -q "Lise" warned.txt || fail "a contact in a text is not pointed out when it is written"
for report in follow-ups "municipality Molde" "briefing Molde" quarter; do
  for format in markdown json; do
    # shellcheck disable=SC2086
    "$dialogg" report $report --format $format >report.txt
    if grep -E "Lise" report.txt; then fail "the responsible contact in $report --format $format"; fi
  done
done
"$dialogg" report meeting "$(cat refs)" --json >report.txt 2>warned.txt || true
if grep "owner.*Lise" report.txt; then fail "the responsible contact in the minutes"; fi
grep -q "Lise" warned.txt || fail "a contact in a text is not pointed out when it is reported"
"$dialogg" report follow-ups --audience internal >report.txt
grep -q "Lise" report.txt || fail "the responsible contact is not in the house either"
