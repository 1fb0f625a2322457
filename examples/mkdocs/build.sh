#!/bin/sh
# Brings the site's pages up to date from the log, and builds it: sh examples/mkdocs/build.sh [SITE FOLDER]
# Needs MkDocs (Debian: apt-get install mkdocs).
set -eu
cd "$(dirname "$0")"

dialogg -q --lang nb report examples --period this-year --heading-level 2 --inject docs/index.md --id gode-eksempler
dialogg -q --lang nb report examples --toc -o docs/eksempler.md
mkdocs build --quiet --strict --site-dir "${1:-site}"
