#!/bin/sh
# Whoever stops a report while it is written (Ctrl-C, a closed window, kill) finds the old file or the new one, whole, and
# nothing beside it; and what another program saved meanwhile is not written over.
. "$(dirname "$0")/story.sh"

"$dialogg" record-example --title "Samtaler" --municipality Molde --naming yes --theme school -q >out
printf '# Side\n\n<!-- dialogg:begin x -->\n<!-- dialogg:end x -->\n' >doc.md
"$dialogg" report -q -o report.md
cp report.md old.md
"$dialogg" record-example --title "Et til" --municipality Molde --naming yes --theme school -q >out
"$dialogg" report >new.md
printf '\n[//]: # "dialogg report examples"\n' >>new.md

# Saved by an editor after the report was begun, before it is done.
need_strace
code=0
strace -qq -o trace -e trace=linkat -e inject=linkat:delay_enter=1500000 "$dialogg" report --inject doc.md --id x >out 2>err &
process=$!
sleep 0.7
echo "en linje til" >>doc.md
wait $process || code=$?
expect "exit code, saved meanwhile" 4 $code
grep -q "doc.md was changed by somebody else meanwhile" err || fail "saved meanwhile: $(cat err)"
expect "the line that was saved" "en linje til" "$(tail -1 doc.md)"

stop() { # SIGNAL CALL
  number=1
  while [ $number -lt 60 ]; do
    cp old.md report.md
    strace -qq -o trace -e "trace=$2" -e "inject=$2:signal=$1:when=$number" "$dialogg" report -q -o report.md >out 2>err || :
    if ! cmp -s report.md old.md && ! cmp -s report.md new.md; then fail "$2 $number, $1: half a report"; fi
    if ls .dialogg-* >/dev/null 2>&1; then fail "$2 $number, $1: something was left: $(ls -a)"; fi
    if ! grep -q "$1" trace; then break; fi
    number=$((number + 1))
  done
  echo "$2: stopped $((number - 1)) times by $1"
}
for call in openat write linkat fsync rename; do stop SIGTERM $call; done
stop SIGINT linkat
stop SIGHUP rename
