#!/bin/sh
# Two years of a coordinator's work: 40 municipalities, 120 visits, 90 meetings, 60 examples, 80 pass-ons. What the
# quarter's report says is counted again here, from the files that were recorded; no external report gives away what it
# should not.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/stories/story.sh"
export DIALOGG_TODAY=2027-01-10

# Who: the first 40 municipalities of Møre og Romsdal and Trøndelag.
"$dialogg" register --format csv | awk -F, '/Møre og Romsdal|Trøndelag/ {print $1}' | head -n 40 >numbers

awk '
  function day(n) { return sprintf("%d-%02d-%02d", 2025 + int(n / 12 / 28), int(n / 28) % 12 + 1, n % 28 + 1) }
  { number[NR - 1] = $1 }
  END {
    split("recovery school housing work substance-use mental-health carers dialogue", theme, " ")
    for (i = 0; i < 120; ++i) {
      n = int(i * 671 / 120)
      printf "{\"municipality\":\"%s\",\"date\":\"%s\",\"status\":\"%s\",\"theme\":[\"%s\"],", number[i % 40], day(n), i % 4 == 3 ? "proposed" : "agreed", theme[i % 8 + 1] >"visits.jsonl"
      printf "\"wish\":[\"Vi ønsker å høre hvordan andre får med brukerne, gang %d\"],\"invite\":[\"nav\",\"leadership\",\"lived-experience\"]}\n", i >"visits.jsonl"
      if (i % 4 == 3) continue
      printf "{\"visit\":\"V%d\",\"attended\":[\"lived-experience=%d\",\"nav=%d\"%s],", i + 1, i % 9, 1 + i % 4, i % 5 == 0 ? ",\"leadership=1\"" : "" >"meetings.jsonl"
      printf "\"theme\":[\"%s\"],\"naming\":\"%s\",", theme[i % 8 + 1], i % 7 == 0 ? "no" : "yes" >"meetings.jsonl"
      printf "\"decision\":[{\"text\":\"Møtes igjen til våren\",\"by\":\"jointly\"}],\"outcome\":[{\"text\":\"Ny giv i samarbeidet %d\",\"kind\":\"impetus\"}],", i >"meetings.jsonl"
      printf "\"follow_up\":[{\"text\":\"Sende notat %d\",\"owner\":\"kommunen\",\"due\":\"%s\"}]}\n", i, day(n + 20) >"meetings.jsonl"
      print day(n), number[i % 40], i % 9, 1 + i % 4 + (i % 5 == 0) >"facts"
    }
    for (i = 0; i < 60; ++i)
      printf "{\"meeting\":\"M%d\",\"title\":\"God praksis nummer %d\",\"theme\":[\"%s\"],\"naming\":\"%s\",\"summary\":\"Slik gjør de det, gang %d.\",\"source\":\"Sagt på møtet\"}\n", i + 1, i, theme[i % 8 + 1], i % 3 == 0 ? "yes" : "not-asked", i >"examples.jsonl"
    for (i = 0; i < 80; ++i)
      printf "{\"example\":\"E%d\",\"to\":\"%s\",\"date\":\"%s\",\"as\":\"idea\",\"note\":\"hemmelig merknad\"}\n", i % 60 + 1, number[(i * 7 + 21) % 40], day(300 + i * 4) >"pass-ons.jsonl"
  }' numbers

for kind in plan-visit:visits log-meeting:meetings record-example:examples pass-on:pass-ons; do
  "$dialogg" -q "${kind%%:*}" --from "${kind#*:}.jsonl" >refs 2>said || { cat said; fail "${kind%%:*}"; }
  expect "${kind#*:}" "$(wc -l <"${kind#*:}.jsonl")" "$(wc -l <refs)"
done
expect "meetings" 90 "$(wc -l <facts)"

# The figures of a quarter, once more.
for quarter in 2025-Q2 2026-Q1 2026-Q4; do
  year=${quarter%-Q*} number=${quarter#*-Q}
  in_quarter() { awk -v year="$year" -v q="$number" '{split($1, d, "-")} d[1] == year && int((d[2] + 2) / 3) == q' facts; }
  "$dialogg" report quarter "$quarter" --audience internal >internal.md
  row() { grep -F "| $1 | " internal.md | head -n 1 | cut -d'|' -f3 | tr -d ' '; }
  expect "meetings of $quarter" "$(in_quarter | wc -l)" "$(row Meetings)"
  expect "municipalities of $quarter" "$(in_quarter | cut -d' ' -f2 | sort -u | wc -l)" "$(row Municipalities)"
  expect "attendances of $quarter" "$(in_quarter | awk '{n += $3 + $4} END {print n + 0}')" "$(row Attendances)"
  expect "user side of $quarter" "$(in_quarter | awk '{n += $3} END {print n + 0}')" "$(row 'From the user side')"
  # Outsiders see a range that holds the number, or the number rounded where three small ones are in it.
  "$dialogg" report quarter "$quarter" >external.md 2>/dev/null
  range=$(grep -F "| From the user side | " external.md | head -n 1 | cut -d'|' -f3 | sed 's/^ //; s/ $//')
  in_quarter | awk -v range="$range" '
    function nearest(number) { return int((number + 2) / 5) * 5 }
    $3 >= 1 && $3 <= 4 {++small; sum += $3; next}
    {known += $3}
    END {
      rounded = nearest(sum)
      if (rounded < small) rounded += 5
      if (rounded > 4 * small) rounded -= 5
      expected = small == 0 ? known : small < 3 ? (known + small) "–" (known + 4 * small) : "about " nearest(known + rounded)
      exit expected != range
    }' ||
    fail "the user side of $quarter stands as $range"
done

# No external report has what is internal: not the unnamed (their meetings are every seventh), not a note.
sed -n 's/.*"naming":"no".*//p' meetings.jsonl >/dev/null
"$dialogg" list meetings --format csv | head -n 1 >/dev/null
for report in quarter year examples passed-on follow-ups coverage "municipality K1505" "briefing V120"; do
  # shellcheck disable=SC2086
  for format in markdown json; do
    "$dialogg" report $report --format "$format" >external.txt 2>warned.txt || { cat warned.txt; fail "report $report"; }
    grep -q "hemmelig" external.txt && fail "report $report ($format) prints a note"
  done
done
"$dialogg" report examples --json >external.json
named=$(grep -c '"municipality": "K' external.json)
expect "examples that may be named" "$(grep -c '"naming":"yes"' examples.jsonl)" "$named"

# The same log, the same bytes: whatever the time zone, the locale and the width of the terminal.
"$dialogg" report year 2025 >one.md 2>/dev/null
LC_ALL=C TZ=Pacific/Kiritimati COLUMNS=30 "$dialogg" report year 2025 >two.md 2>/dev/null
cmp one.md two.md || fail "the report depends on its surroundings"
