#!/bin/sh
# A log from somebody else may hold anything: nothing in it gives a terminal orders.
. "$(dirname "$0")/story.sh"

if ! command -v script >out; then
  echo "skipped: script is not here" >&2
  exit 77
fi

"$dialogg" add-municipality Molde -q >out
"$dialogg" record-example --title Samtaler --municipality Molde --naming yes --practice Slik -q >out
"$dialogg" plan-visit Molde --date 2026-12-01 --wish Råd -q >out
"$dialogg" add-contact Molde --name Navn --title leder -q >out
"$dialogg" log-meeting V1 --date 2026-11-20 --attended nav=2 --summary Kort --follow-up "Ring" -q >out
"$dialogg" add-group Gruppa --municipality Molde -q >out
"$dialogg" add-theme tema --nb Tema --nn Tema --en Theme -q >out

# Escapes, C1, controls, directions, what has no width, a line that writes over itself, and bytes that are no text.
sqlite3 log.db "
  CREATE TEMP TABLE t AS SELECT char(27)||'[31mred'||char(27)||']0;title'||char(7)||char(155)||'1m'||char(8238)||char(8294)||
    char(8203)||char(917569)||char(8)||'shown'||char(13)||'hidden'||CAST(x'9b' AS TEXT)||'2m'||char(2)||char(27)||'[5m'||char(3)||char(127) AS x;
  UPDATE example SET title = 'Samtaler '||(SELECT x FROM t), practice = (SELECT x FROM t);
  UPDATE visit SET place = (SELECT x FROM t);
  UPDATE visit_wish SET text = (SELECT x FROM t);
  UPDATE contact SET name = (SELECT x FROM t);
  UPDATE meeting SET summary = (SELECT x FROM t), title = (SELECT x FROM t);
  UPDATE follow_up SET text = (SELECT x FROM t);
  UPDATE dialogue_group SET name = (SELECT x FROM t);
  UPDATE theme SET nb = (SELECT x FROM t) WHERE code = 'tema';
" 2>err || fail "the log's tables: $(cat err)"

# Only a line's end, a tab, and bold where the program says so.
check_shown() { # WHAT
  tr -d '\r' <shown | sed 's/\x1b\[1m//g; s/\x1b\[22m//g; s/\x1b\[0m//g' >rest
  if LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" rest; then fail "$1: a control: $(cat -v rest)"; fi
  if LC_ALL=C grep -q "$(printf '\302[\200-\237]')" rest; then fail "$1: C1: $(cat -v rest)"; fi
  if LC_ALL=C grep -q "$(printf '\342\200[\213\252-\256]\|\342\201[\240-\257]\|\363\240')" rest; then fail "$1: a direction, or nothing: $(cat -v rest)"; fi
  if [ "$(iconv -f utf-8 -t utf-8 rest 2>&1 >/dev/null | wc -c)" -ne 0 ]; then fail "$1: bytes that are no text"; fi
}

for command in "show V1" "show E1" "show C1" "show M1" "show G1" "show F1" "list visits" "list visits --format csv" \
  "list visits --format tsv" "list visits --format md" "list visits --json" "list contacts --format csv" "list examples --format ndjson" \
  "list follow-ups" "list groups" "search samtaler" "search samtaler --color always" "search samtaler --format csv" "agenda" "agenda --ics" "themes" "history V1" "history" \
  "check" "report" "report examples --audience internal" "report meeting M1 --audience internal" "report quarter 2026-Q4 --audience internal" \
  "remove V1" "remove V1 -n --yes" "edit V1 --place Her -n" "complete F1 -n" "undo -n" "show $(printf 'X\033[31m')" "--db $(printf 'x\033[31m') list visits"; do
  script -qec "\"$dialogg\" $command" typescript </dev/null >shown 2>&1 || :
  check_shown "$command, on a terminal"
done
for command in "show V1" "show E1" "list visits" "list follow-ups" "search samtaler" "history V1" "list contacts" "check"; do
  # shellcheck disable=SC2086
  "$dialogg" $command >shown 2>&1 || :
  check_shown "$command, in a pipe"
done
"$dialogg" list contacts --format csv >out
grep -q "$(printf '\033')" out || fail "CSV in a pipe has lost a byte"
