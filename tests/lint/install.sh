#!/bin/sh
# sh tests/lint/install.sh FOLDER: what reads the reports' Markdown and the calendars, from npm, into FOLDER/node_modules; quick
# where the same are there already. Exit code 1, and what npm said, where they cannot be fetched.
set -eu
folder=${1:?usage: install.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
if cmp -s "$here/package-lock.json" "$folder/node_modules/.installed"; then
  exit 0
fi
cp "$here/package.json" "$here/package-lock.json" "$folder"
npm ci --prefix "$folder" --no-audit --no-fund >"$folder/npm.txt" 2>&1 || {
  cat "$folder/npm.txt"
  echo "install: npm could not fetch the modules of tests/lint/package-lock.json (above: why). Is there no network, or does"
  echo "a proxy of the house stand between, with a certificate of its own? Then: NODE_EXTRA_CA_CERTS=<its .pem> in the environment."
  exit 1
} >&2
cp "$here/package-lock.json" "$folder/node_modules/.installed"
