#!/bin/sh
# Times dialogg against the sqlite3 shell: sh tests/bench/run.sh [ROUNDS]. Prints a Markdown table of ratios.
# The logs are made in a temporary folder (about 1 GB), on the disk that TMPDIR names.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset release >&2
cmake --build --preset release --target dialogg dialogg_bench >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/release/tests/dialogg_bench build/release/dialogg "$folder/logs" "${1:-5}"
