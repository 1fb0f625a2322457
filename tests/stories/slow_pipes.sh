#!/bin/sh
# A pipe that takes its time, on either side, keeps nobody else from the log.
. "$(dirname "$0")/story.sh"

"$dialogg" plan-visit Molde --date 2026-12-03 -q >out
line='{"municipality": "Bergen", "date": "2026-12-04"}'

# Whoever writes meanwhile is done before the slow one is.
meanwhile() { # WHAT
  "$dialogg" edit V1 --place "$1" -q >out 2>err || fail "$1: $(cat err)"
  if [ -e slow.done ]; then fail "$1: the slow one was done first"; fi
  : >go
  wait
  if [ ! -e slow.done ]; then fail "$1: the slow one failed: $(cat slow.err)"; fi
  rm -f slow.done go begun
}

wait_for() { while [ ! -e "$1" ]; do sleep 0.02; done; }

# Input.
{ { echo "$line"; : >begun; wait_for go; echo "$line"; } | "$dialogg" plan-visit --from - -q >slow.out 2>slow.err && : >slow.done; } &
wait_for begun
sleep 0.2
meanwhile "records that come slowly"
expect "all of them" 2 "$(wc -l <slow.out | tr -d ' ')"

{ { : >begun; wait_for go; echo "En ny tekst"; } | "$dialogg" record-example --title Treg --practice - -q >slow.out 2>slow.err && : >slow.done; } &
wait_for begun
sleep 0.2
meanwhile "a text that comes slowly"

# Output: more than a pipe holds, and more than is kept in memory.
text="En samtale om hva som hjelper. "
while [ ${#text} -lt 15000 ]; do text="$text$text"; done
number=0
while [ $number -lt 600 ]; do
  number=$((number + 1))
  echo "{\"title\": \"Eksempel $number\", \"practice\": \"$text\"}"
done | "$dialogg" record-example --from - -q >out
for command in "list examples --json" "list examples --format csv" "report examples --audience internal" "report examples --audience internal -o /dev/stdout" \
  "history E1" "search eksempel --limit 600 --json"; do
  { # shellcheck disable=SC2086
    "$dialogg" $command 2>slow.err | { head -c 100 >/dev/null; : >begun; wait_for go; cat >slow.out; : >slow.done; }; } &
  wait_for begun
  meanwhile "$command"
done
