#!/bin/sh
# sh tests/lint/install.sh FOLDER: what reads the reports' Markdown and the calendars, from npm, into FOLDER/node_modules; quick
# where the same are there already.
set -eu
folder=${1:?usage: install.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
if cmp -s "$here/package-lock.json" "$folder/node_modules/.installed"; then
  exit 0
fi
cp "$here/package.json" "$here/package-lock.json" "$folder"
npm ci --prefix "$folder" --no-audit --no-fund --silent
cp "$here/package-lock.json" "$folder/node_modules/.installed"
