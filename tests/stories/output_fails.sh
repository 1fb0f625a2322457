#!/bin/sh
# What was stored is said to be, with its reference, whatever becomes of the output.
. "$(dirname "$0")/story.sh"

check_said() { # WHAT CODE WANTED REFERENCE
  expect "exit code, $1" "$3" "$2"
  if ! grep -q "^dialogg: $4: the change is stored, but the output could not be written: " err; then fail "$1: $(cat err)"; fi
  if [ "$(wc -l <err)" -gt 3 ]; then fail "$1: more than three lines: $(cat err)"; fi
}

try() { # REFERENCE COMMAND…
  reference=$1
  shift
  code=0
  "$dialogg" "$@" -q >/dev/full 2>err || code=$?
  check_said "$* to a full disk" $code 1 "$reference"
  if [ -n "$undo" ]; then "$dialogg" undo -q >out; fi
  code=0
  "$dialogg" "$@" -q >&- 2>err || code=$?
  check_said "$* to nowhere" $code 1 "$reference"
  if [ -n "$undo" ]; then "$dialogg" undo -q >out; fi
}

"$dialogg" log-meeting Molde --date 2026-11-02 --attended nav=2 --follow-up "Ring" -q >out
"$dialogg" record-example --title "Samtaler" -q >out
printf '{"municipality": "Oslo", "date": "2026-11-03", "attended": "nav 1"}\n' >two.jsonl
cat two.jsonl two.jsonl >more.jsonl
undo=yes
try "M[0-9]*" log-meeting Oslo --date 2026-11-20 --attended nav=2
try M1 edit M1 --place "Rom 2"
try "M[0-9]*, M[0-9]*" log-meeting --from more.jsonl
try F1 complete F1
try "P[0-9]*" pass-on E1 --to Oslo
try E1 remove E1 --yes
try "C[0-9]*" add-contact Molde --name "Kari Nordmann"
undo=
"$dialogg" edit M1 --place "Rom 3" -q >out
"$dialogg" edit M1 --place "Rom 4" -q >out
try M1 undo
try M1 redo

# Nobody reads: it is said, and the program ends as by SIGPIPE.
"$dialogg" edit M1 --place "Rom 5" -q >out
{
  while [ ! -e closed ]; do sleep 0.02; done
  code=0
  "$dialogg" plan-visit Oslo --date 2026-12-01 -q 2>err || code=$?
  echo $code >code
} | {
  exec <&-
  : >closed
}
grep -q "^dialogg: V[0-9]*: the change is stored, but the output could not be written" err || fail "a closed pipe: $(cat err)"
expect "exit code, a closed pipe" 141 "$(cat code)"
expect "places" "Rom 5" "$(sqlite3 log.db 'SELECT place FROM meeting WHERE id = 1')"

# An unlock that fails after all is stored changes nothing of that.
need_strace
found=
number=12  # before that, each waits five seconds for a lock it does not get
while [ $number -lt 40 ]; do
  rm -f log.db* && "$dialogg" plan-visit Molde --date 2026-12-01 -q >out
  code=0
  strace -qq -o trace -e trace=fcntl -e "inject=fcntl:error=ENOLCK:when=$number+" "$dialogg" edit V1 --place "nummer $number" -q >out 2>err || code=$?
  stored=$(sqlite3 log.db "SELECT count(*) FROM visit WHERE place = 'nummer $number'")
  if [ "$code/$stored" != 0/1 ] && [ "$code/$stored" != 1/0 ]; then fail "fcntl $number: code $code, stored $stored: $(cat err)"; fi
  if [ $code -eq 0 ] && grep -q INJECTED trace; then found=yes; fi
  if ! grep -q INJECTED trace; then break; fi
  number=$((number + 1))
done
expect "an unlock that failed" yes "$found"
