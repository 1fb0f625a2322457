#!/bin/sh
# The example of a documentation site builds, twice the same, and its pages say what the log does.
. "$(dirname "$0")/story.sh"
examples=$(cd "$(dirname "$0")/../../examples" && pwd)

mkdir bin
ln -s "$dialogg" bin/dialogg
PATH=$folder/bin:$PATH
cp -r "$examples/mkdocs" site
"$dialogg" record-example --title "Samtaler [med] <alle>" --municipality Molde --naming yes --theme school \
  --practice "- fast time

- åpen dør" --effect "Mindre fravær" --claimed-by kommunen --user-part "Elevene var med" -q >out
"$dialogg" record-example --title "Åpne møter" --municipality Molde --naming yes --theme school --theme work -q >out

sh site/build.sh "$folder/built"
for page in built/index.html built/eksempler/index.html; do
  grep -q "Samtaler \[med\] &lt;alle&gt;</h[2-4]>" "$page" || fail "$page: the example's heading"
  grep -q "<strong>Effekt (ifølge kommunen):</strong> Mindre fravær" "$page" || fail "$page: the effect"
  if ! grep -q 'href="#åpne-møter"' "$page" || ! grep -q 'id="åpne-møter"' "$page"; then
    fail "$page: a link leads nowhere"
  fi
  if grep -q "dialogg report" "$page"; then fail "$page: the report's mark is shown"; fi
done
grep -q "Alle eksemplene står på" built/index.html || fail "what stands after the report is gone"
cp site/docs/index.md first.md
sh site/build.sh "$folder/built"
cmp first.md site/docs/index.md || fail "the second time, the page is another"

# The line for cron does the same, in silence.
line=$(sed -n 's|^[0-9*]* [0-9*]* [0-9*]* [0-9*]* [0-9*]*  *||p' "$examples/crontab" | sed "s|/srv/www|$folder/site|")
case $line in dialogg*) ;; *) fail "no command in the line for cron: $line" ;; esac
cp "$examples/mkdocs/docs/index.md" site/docs/index.md
sh -c "$line" >out 2>&1
if [ -s out ]; then fail "cron would send mail: $(cat out)"; fi
grep -q "Samtaler" site/docs/index.md || fail "cron's line has put nothing in"
if command -v crontab >/dev/null && crontab -T "$examples/crontab" 2>/dev/null; then echo "crontab: understood"; fi
