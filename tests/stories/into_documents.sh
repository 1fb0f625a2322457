#!/bin/sh
# A report goes into a document, whole or not at all: the rest of the document stays byte for byte, and where anything is
# wrong, all of it does.
. "$(dirname "$0")/story.sh"

begin='<!-- dialogg:begin x -->'
end='<!-- dialogg:end x -->'
"$dialogg" record-example --title "Samtaler" --municipality Molde --naming yes --theme school -q >out
"$dialogg" report >report.md

inject() { "$dialogg" report --inject doc.md --id x "$@" >out 2>err; }

refused() { # WHAT CODE [OPTIONS …]: the document is as it was, and nothing is left beside it.
  what=$1 wanted=$2 code=0
  shift 2
  cp doc.md before.md
  inject "$@" || code=$?
  expect "exit code, $what" "$wanted" $code
  cmp doc.md before.md || fail "$what: the document has changed"
  if [ -s out ]; then fail "$what: $(cat out)"; fi
  if [ ! -s err ]; then fail "$what: no word of it"; fi
  if ls .dialogg-* >/dev/null 2>&1; then fail "$what: something was left"; fi
}

# Every other byte is kept, line ends and permissions too.
printf 'f\370r\n\n%s\nold\n%s\n\nno end' "$begin" "$end" >doc.md
printf 'f\370r\n\n%s\n' "$begin" | cat - report.md >wanted.md
printf '%s\n\nno end' "$end" >>wanted.md
chmod 640 doc.md
inject
cmp doc.md wanted.md || fail "other bytes: $(diff doc.md wanted.md)"
expect "permissions" 640 "$(stat -c %a doc.md)"
inject --check || fail "up to date, and --check says: $(cat out err)"
if [ -s out ] || [ -s err ]; then fail "--check is not silent: $(cat out err)"; fi

printf 'a\r\n%s\r\n%s\r\nb\r\n' "$begin" "$end" >doc.md
sed 's/$/\r/' report.md >report.crlf
printf 'a\r\n%s\r\n' "$begin" | cat - report.crlf >wanted.md
printf '%s\r\nb\r\n' "$end" >>wanted.md
inject
cmp doc.md wanted.md || fail "carriage returns"
inject --check || fail "carriage returns, --check"

# Out of date: code 5, and a difference that patch understands; nothing written.
cp doc.md before.md
"$dialogg" record-example --title "Et til" --municipality Molde --naming yes --theme school -q >out
code=0
inject --check || code=$?
expect "out of date" 5 $code
cmp doc.md before.md || fail "--check has written"
cp out change.diff
if command -v patch >patch.out; then
  inject
  patch -s --binary before.md change.diff || fail "patch: $(cat change.diff)"
  cmp doc.md before.md || fail "the difference does not lead to the new document"
fi

# Every kind of report goes in, inside a page of its own, and is the same the next time.
"$dialogg" log-meeting Molde --date 2026-11-02 --attended nav=2 --summary "Kort" -q >out
"$dialogg" add-group Gruppa --municipality Molde -q >out
"$dialogg" prepare-session G1 --date 2026-12-11 --theme "Ventetid from:users" -q >out
for report in examples quarter year "municipality K1506" "briefing K1506" "meeting M1" "agenda G1" "group G1" coverage \
  follow-ups passed-on; do
  printf '# Page\n\n%s\n%s\n' "$begin" "$end" >page.md
  # shellcheck disable=SC2086
  "$dialogg" report $report --heading-level 2 --toc --inject page.md --id x -q || fail "$report"
  # shellcheck disable=SC2086
  "$dialogg" report $report --heading-level 2 --toc --inject page.md --id x --check >out 2>err || fail "$report: $(cat out err)"
  if [ "$(grep -c '^## ' page.md)" -lt 1 ]; then fail "$report is not in the page: $(cat page.md)"; fi
done

# Markers that are not one pair in order.
for content in "" "$begin" "$end" "$end$begin" "$begin$end$begin$end" "$begin<!-- dialogg:begin y -->$end"; do
  printf '%s' "$content" >doc.md
  refused "markers: $content" 1
  refused "markers: $content" 1 --check
done

# No room, no permission, no file.
printf '%s\n%s\n' "$begin" "$end" >doc.md
cp report.md whole.md
(
  trap '' XFSZ
  ulimit -f 0
  code=0
  "$dialogg" report --inject doc.md --id x 2>/dev/null || code=$?
  expect "exit code, no room" 1 $code
  code=0
  "$dialogg" report -o whole.md --force 2>/dev/null || code=$?
  expect "exit code of -o, no room" 1 $code
) || exit 1
expect "no room" "$begin
$end" "$(cat doc.md)"
cmp report.md whole.md || fail "-o, no room: the old file has changed"
if ls .dialogg-* >/dev/null 2>&1; then fail "no room: something was left"; fi
chmod 444 doc.md
refused "read-only" 1
code=0
"$dialogg" report --force -o doc.md 2>err || code=$?
expect "-o, read-only" 1 $code
chmod 644 doc.md
mkdir folder
for option in "-o folder" "--inject folder --id x" "--inject nowhere.md --id x" "-o folder --check"; do
  code=0
  # shellcheck disable=SC2086
  "$dialogg" report $option >out 2>err || code=$?
  expect "$option" 1 $code
done
if [ -e nowhere.md ]; then fail "a document was made"; fi
