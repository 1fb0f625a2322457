#!/bin/sh
# The example that makes documents for Word and for print: both hold the examples, with their headings.
. "$(dirname "$0")/story.sh"
examples=$(cd "$(dirname "$0")/../../examples" && pwd)

mkdir bin
ln -s "$dialogg" bin/dialogg
PATH=$folder/bin:$PATH
"$dialogg" record-example --title "Samtaler på Frøya" --municipality Molde --naming yes --theme school \
  --effect "Mindre fravær" --claimed-by kommunen -q >out

sh "$examples/to-word-and-pdf.sh" rapport 2>err || fail "$(cat err)"
pandoc --from docx --to gfm --wrap none rapport.docx >back.md
grep -q "^#* Samtaler på Frøya$" back.md || fail "docx: no heading: $(cat back.md)"
grep -q "\*\*Effekt (ifølge kommunen):\*\* Mindre fravær" back.md || fail "docx: no effect: $(cat back.md)"
expect "the PDF" "%PDF" "$(head -c 4 rapport.pdf)"
if command -v pdftotext >/dev/null; then
  pdftotext rapport.pdf - | grep -q "Samtaler på Frøya" || fail "PDF: no heading"
fi

# What gives somebody away becomes no document.
"$dialogg" record-example --title "Moldemodellen" --municipality Molde -q >out 2>err
code=0
sh "$examples/to-word-and-pdf.sh" annet >out 2>err || code=$?
expect "documents of what gives somebody away" 5 $code
if ls annet.* 2>/dev/null; then fail "there are documents of what gives somebody away"; fi
