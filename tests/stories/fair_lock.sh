#!/bin/sh
# Fifty write to one log at once, four times each: nobody gives up, nothing is lost, and no reference is given twice. More by
# hand: fair_lock.sh DIALOGG 16 50, where they also edit, undo and read.
. "$(dirname "$0")/story.sh"

processes=${2:-50}
times=${3:-4}

"$dialogg" log-meeting Molde --date 2026-11-02 --attended nav=2 -q >out

turn() { # PROCESS TIME: one write, of a kind that changes with the time
  case $(($2 % 5)) in
    0 | 1) "$dialogg" plan-visit Bergen --date 2026-12-03 --place "$1.$2" -q ;;
    2) "$dialogg" edit M1 --place "Rom $1.$2" -q ;;
    3) "$dialogg" record-example --title "Eksempel $1.$2" -q ;;
    4) "$dialogg" plan-visit Tromsø --date 2026-12-04 -q && "$dialogg" list visits >/dev/null ;;
  esac
}

process=0
while [ $process -lt "$processes" ]; do
  process=$((process + 1))
  (
    time=0
    while [ $time -lt "$times" ]; do
      turn $process $time >>"out.$process" 2>>"err.$process" || echo failed >>"failed.$process"
      time=$((time + 1))
    done
  ) &
done
wait

cat err.* >&2
if ls failed.* >/dev/null 2>&1; then fail "$(cat failed.* | wc -l | tr -d ' ') of $((processes * times)) writes failed"; fi
expect "references given" $((processes * times)) "$(cat out.* | wc -l | tr -d ' ')"
expect "references given twice" "" "$(cat out.* | grep -v '^M1$' | sort | uniq -d)"
expect "operations" $((processes * times + 1)) "$(sqlite3 log.db 'SELECT count(*) FROM operation')"
expect "integrity" ok "$(sqlite3 log.db 'PRAGMA integrity_check')"
