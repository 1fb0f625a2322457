#!/bin/sh
# Forty coordinators begin the same log at the same moment: each visit is there, once, with a number of its own.
. "$(dirname "$0")/story.sh"

writers=40
number=0
while [ $number -lt $writers ]; do
  number=$((number + 1))
  { "$dialogg" plan-visit Ålesund --date 2026-12-03 >"out.$number" 2>"err.$number" || cat "err.$number" >&2; } &
done
wait

expect "visits, operations, operations with changes" $writers/$writers/$writers "$(counts)"
expect "different references" $writers "$(cat out.* | sort -u | wc -l | tr -d ' ')"
expect "municipalities" 1 "$(sqlite3 log.db 'SELECT count(*) FROM municipality')"
"$dialogg" undo $writers -q >/dev/null
expect "after undoing all of them" 0 "$(sqlite3 log.db 'SELECT count(*) FROM visit')"
