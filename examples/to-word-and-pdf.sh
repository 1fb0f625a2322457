#!/bin/sh
# The good examples as documents for Word and for print: sh examples/to-word-and-pdf.sh [NAME], NAME.docx and NAME.pdf, made from
# NAME.md. Where a text names somebody who may not be named, none of them is written.
# Needs pandoc, and WeasyPrint for the PDF (Debian: apt-get install pandoc weasyprint).
set -eu
name=${1:-eksempler}

dialogg --lang nb report examples --front-matter --output "$name.md"
pandoc --from gfm+yaml_metadata_block --standalone --output "$name.docx" "$name.md"
pandoc --from gfm+yaml_metadata_block --standalone --pdf-engine weasyprint --output "$name.pdf" "$name.md"
