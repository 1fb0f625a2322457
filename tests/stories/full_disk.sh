#!/bin/sh
# The disk is full, or answers with an error, at each of a writer's calls: exit code 1, a message that says so and
# what to do, nothing on standard output, and the log as it was.
. "$(dirname "$0")/story.sh"

"$dialogg" plan-visit Ålesund --date 2026-12-03 -q >out
before=$(content)

check_refused() { # HOW CODE MESSAGE
  expect "exit code, $1" 1 "$2"
  if [ -s out ]; then fail "$1: a reference was printed: $(cat out)"; fi
  if ! grep -q "$3" err; then fail "$1: $(cat err)"; fi
  if [ "$(wc -l <err)" -gt 3 ]; then fail "$1: more than three lines: $(cat err)"; fi
  if [ "$(content)" != "$before" ]; then fail "$1: the log has changed"; fi
}

# Without privileges, and for real: no file may become larger than the log is.
line='{"municipality": "Bergen", "date": "2026-12-04", "wish": ["Et brukerråd som blir hørt"]}'
number=0
while [ $number -lt 2000 ]; do
  number=$((number + 1))
  echo "$line"
done >batch.jsonl
code=0
(
  trap '' XFSZ
  ulimit -f $(($(wc -c <log.db) / 512))
  "$dialogg" plan-visit --from batch.jsonl >out 2>err
) || code=$?
check_refused "a limit on files" $code "The disk answered with an error\|The disk is full"
"$dialogg" plan-visit --from batch.jsonl -q >out || fail "the batch is not stored when there is room"
expect "with room" 2001/2/2 "$(counts)"
"$dialogg" undo -q >out

need_strace
before=$(content)
cp log.db before.db

# Every call from the Nth on fails, for N = 1, 2, … until the visit is planned.
refuse() { # CALL ERROR MESSAGE
  number=1
  while :; do
    rm -f log.db*
    cp before.db log.db
    code=0
    strace -qq -o trace -e "trace=$1" -e "inject=$1:error=$2:when=$number+" \
      "$dialogg" plan-visit Bergen --date 2026-12-04 -q >out 2>err || code=$?
    if [ $code -eq 0 ]; then break; fi
    check_refused "$1 $number: $2" $code "$3"
    number=$((number + 1))
    if [ $number -gt 200 ]; then fail "$1 never succeeds"; fi
  done
  if [ $number -eq 1 ]; then fail "no $1 was refused"; fi
  expect "what was not refused, after $1" 2 "$(sqlite3 log.db 'SELECT count(*) FROM visit')"
  echo "$1: $((number - 1)) times $2"
}
refuse pwrite64 ENOSPC "The disk is full"
refuse pwrite64 EIO "The disk answered with an error"
refuse fdatasync EIO "The disk answered with an error"

# A disk that cannot be read is no damage to the log, and nothing that `check` has found.
rm -f log.db*
cp before.db log.db
for number in 5 20 40 60; do
  code=0
  strace -qq -o trace -e trace=pread64 -e "inject=pread64:error=EIO:when=$number+" "$dialogg" check >out 2>err || code=$?
  expect "exit code of check, from read $number on" 1 "$code"
  if ! grep -q "The disk answered with an error" err; then fail "read $number: $(cat err)"; fi
done
