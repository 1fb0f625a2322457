#!/bin/sh
# sh ask.sh lint|roundtrip FUZZ MODULES FOLDER [SEED [COUNT]]: FUZZ writes COUNT awkward texts and as much prose as
# Markdown into FOLDER. Does markdownlint find nothing in it; do renderers show the characters it was made of?
# sh ask.sh calendar DIALOGG MODULES FOLDER: does ical.js find in an agenda's calendar what was recorded?
set -eu
question=$1 fuzz=$2 modules=$3 folder=$4 seed=${5:-1} count=${6:-500}
here=$(cd "$(dirname "$0")" && pwd)
lint=$modules/node_modules/.bin/markdownlint-cli2
[ "$question" != calendar ] || exec node "$here/calendar.mjs" "$modules" "$fuzz" "$folder"
mkdir -p "$folder"
made=$folder/$question
"$fuzz" "$seed" "$count" "$made"
case $question in
  lint) "$lint" --config "$here/.markdownlint-cli2.jsonc" "$made.md" >"$made.txt" 2>&1 || { tail -n 60 "$made.txt"; exit 1; } ;;
  roundtrip) node "$here/roundtrip.mjs" "$modules" "$made" ;;
  *) echo "unknown question: $question" >&2; exit 1 ;;
esac
