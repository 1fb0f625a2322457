#!/bin/sh
# What is typed in a form survives: an editor that is killed, the program that is killed while the editor is open, a disk that
# is full, a log that is locked, and a record that somebody else has changed meanwhile.
. "$(dirname "$0")/story.sh"
if ! command -v script >out; then
  echo "skipped: script is not here" >&2
  exit 77
fi
unset XDG_STATE_HOME
drafts=$HOME/.local/state/dialogg/drafts

# Runs dialogg on a terminal, with a script for an editor; what it says is in `shown`, its exit code in $code.
on_terminal() { # EDITOR ARGUMENTS
  printf '%s\n' "$1" >editor.sh
  code=0
  EDITOR="sh $folder/editor.sh" script -qec "\"$dialogg\" $2" /dev/null </dev/null >shown 2>&1 || code=$?
}

check_one_draft() { # WHEN TEXT
  expect "drafts $1" 1 "$(find "$drafts" -type f | wc -l)"
  grep -q "$2" "$drafts"/* || fail "the draft has lost its text $1"
  expect "who may read the draft $1" 600 "$(stat -c %a "$drafts"/*)"
}

check_no_draft() { # WHEN
  expect "drafts $1" 0 "$(find "$drafts" -type f | wc -l)"
}

fill_in='sed -i -e "s|^municipality = .*|municipality = \"Ålesund\"|" -e "s|^date = .*|date = \"2026-12-03\"|" \
  -e "s|^place = .*|place = \"Sunnmørssalen\"|" "$1"'
resume() { # WHEN REFERENCE
  on_terminal true "plan-visit --resume"
  expect "exit code of --resume $1" 0 "$code"
  grep -q "^$2" shown || fail "--resume $1 records no $2: $(cat shown)"
  check_no_draft "when it is recorded, $1"
}

on_terminal "$fill_in; kill -KILL \$\$" plan-visit\ -e
expect "exit code when the editor is killed" 1 "$code"
check_one_draft "when the editor was killed" Sunnmørssalen
resume "after the editor was killed" V1

# The program is killed while the form is open.
find_program='program=$PPID; until [ "$(cat /proc/$program/comm)" = dialogg ]; do program=$(cut -d " " -f 4 /proc/$program/stat); done'
on_terminal "$fill_in; $find_program; kill -KILL \$program" plan-visit\ -e
if [ "$code" -eq 0 ]; then fail "the program was not killed"; fi
check_one_draft "when the program was killed" Sunnmørssalen
resume "after the program was killed" V2

# Ctrl-C in the program, which is there between two forms only: it is for the editor while that is open.
on_terminal "$fill_in; $find_program; kill -INT \$program" plan-visit\ -e
expect "exit code when Ctrl-C was pressed in the editor" 0 "$code"
check_no_draft "after Ctrl-C in the editor"

# Ctrl-C between two questions.
(sleep 1; echo Molde; sleep 1; printf '\003'; sleep 1) | script -qec "\"$dialogg\" plan-visit" /dev/null >shown 2>&1 || :
check_one_draft "after Ctrl-C at a question" Molde
on_terminal ': >"$1"' "plan-visit --resume"
check_no_draft "when the form was emptied"

# No file may become larger than the log is.
number=0
while [ $number -lt 3000 ]; do
  number=$((number + 1))
  echo '{"municipality": "Bergen", "date": "2026-12-04", "wish": ["Et brukerråd som blir hørt"]}'
done >batch.jsonl
"$dialogg" plan-visit --from batch.jsonl -q >out 2>&1
long=$(printf '%06000d' 0 | tr 0 x)
fill_meeting="$fill_in; sed -i -e 's|^date = .*|date = \"2026-11-20\"|' -e 's|^summary = .*|&\n$long|' \"\$1\""
limit=$(($(wc -c <log.db) / 512))
(
  trap '' XFSZ
  ulimit -f "$limit"
  number=0
  code=0
  while [ "$code" -eq 0 ] && [ $number -lt 200 ]; do
    number=$((number + 1))
    on_terminal "$fill_meeting" log-meeting\ -e
  done
  expect "exit code on a full disk" 1 "$code"
  grep -q "log-meeting --resume" shown || fail "nobody says how to go on: $(cat shown)"
)
check_one_draft "on a full disk" "$long"
on_terminal true "log-meeting --resume"
expect "exit code of --resume when there is room" 0 "$code"
check_no_draft "when there was room"

# Somebody has the log locked for longer than anybody waits.
(echo "BEGIN EXCLUSIVE;"; sleep 9; echo "ROLLBACK;") | sqlite3 log.db &
sleep 1
on_terminal "$fill_in" plan-visit\ -e
expect "exit code on a locked log" 1 "$code"
check_one_draft "on a locked log" Sunnmørssalen
wait
on_terminal true "plan-visit --resume"
expect "exit code of --resume when the log is free" 0 "$code"

# Somebody else changes the record while its form is open; --resume shows what the log has now.
on_terminal "\"$dialogg\" edit V1 --place Annetsteds -q >/dev/null; sed -i 's|Sunnmørssalen|Storsalen|' \"\$1\"" "edit V1 -e"
expect "exit code when the record was changed meanwhile" 4 "$code"
check_one_draft "when the record was changed meanwhile" Storsalen
on_terminal "cp \"\$1\" seen" "edit V1 --resume"
expect "exit code of --resume of a changed record" 0 "$code"
grep -q "^#! .*Annetsteds" seen || fail "the form does not say what the log has: $(cat seen)"
"$dialogg" show V1 | grep -q Storsalen || fail "V1 is not as the draft has it"
check_no_draft "when the changed record is recorded"
