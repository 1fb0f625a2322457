#!/bin/sh
# A writer is killed before each of its calls that change the disk, one run after the other, until one gets through.
# Afterwards the log opens by itself, and holds all of the record or nothing of it, with its history.
. "$(dirname "$0")/story.sh"
need_strace

# Plans a visit and dies before its Nth call of CALL. Succeeds where there was no such call: the visit is planned.
killed() { # CALL N
  strace -qq -o /dev/null -e "trace=$1" -e "inject=$1:signal=SIGKILL:when=$2" \
    "$dialogg" plan-visit Bergen --date 2026-12-04 -q >out 2>err
}

check_all_or_nothing() { # CALL N
  "$dialogg" history --format tsv >history.tsv || fail "the log does not open after $1 $2"
  last=$(sed -n 2p history.tsv | cut -f 4)
  found=$(counts)
  case "$last $found" in
    "V1 1/1/1" | "V2 2/2/2") ;;
    *) fail "after $1 $2 the log holds $found, and $last last" ;;
  esac
  if [ -s out ]; then expect "the log, after a reference was printed" 2/2/2 "$found"; fi
}

# The same on a log that the writer has to make first.
check_new_log() { # CALL N
  "$dialogg" plan-visit Oslo --date 2026-12-05 -q >out || fail "no visit can be planned after $1 $2 on a new log"
  case "$(counts)" in
    1/1/1 | 2/2/2) ;;
    *) fail "after $1 $2 a new log holds $(counts)" ;;
  esac
}

"$dialogg" plan-visit Ålesund --date 2026-12-03 -q >out
cp log.db before.db

kills=0
for call in pwrite64 fdatasync fsync ftruncate unlink; do
  for kind in old new; do
    number=1
    while :; do
      rm -f log.db*
      if [ $kind = old ]; then cp before.db log.db; fi
      if killed $call $number 2>killed.err; then break; fi
      if [ $kind = old ]; then check_all_or_nothing $call $number; else check_new_log $call $number; fi
      kills=$((kills + 1))
      number=$((number + 1))
      if [ $number -gt 200 ]; then fail "$call never gets through: $(cat err)"; fi
    done
  done
done
if [ $kills -lt 20 ]; then fail "only $kills runs were killed"; fi
echo "$kills runs were killed"
