#!/bin/sh
# sh tests/run.sh: installs what the tests need (Debian, Ubuntu), builds and runs all of them, and ends with
# CTest's closing lines. Stops at the first step that fails.
set -eu
cd "$(dirname "$0")/.."

export DIALOGG_NEEDS_ALL=1  # a test that lacks what it needs fails

step() { printf '\n== %s\n' "$*"; }

# Where nobody watches, a command's output is shown only if it fails.
quietly() {
  if [ -t 1 ]; then
    "$@"
  else
    log=$(mktemp)
    "$@" >"$log" 2>&1 || { cat "$log"; rm -f "$log"; exit 1; }
    rm -f "$log"
  fi
}

step "Packages: what is missing is installed"
sh scripts/install-packages.sh build test

step "Formatting: clang-format finds nothing to change"
quietly sh scripts/format.sh --check

step "clang-tidy over what was changed last"
sh scripts/tidy.sh

step "The linters of the reports' Markdown, from npm"
quietly sh tests/lint/install.sh build/release/lint

step "Build with address and undefined-behaviour sanitizers, warnings as errors"
quietly cmake --preset asan
quietly cmake --build --preset asan

step "Unit tests, transcripts and the documents' examples, under the sanitizers"
ctest --preset asan --label-exclude 'story|lint|prose'

step "Build what users run: optimized, one static file, warnings as errors"
quietly cmake --preset release
quietly cmake --build --preset release --target dialogg transcript_runner dialogg_render_fuzz print_texts

step "Transcripts, documents' examples, stories and lint, with the released program"
ctest --preset release --label-exclude unit
