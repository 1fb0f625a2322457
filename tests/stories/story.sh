# Sourced by each story (tests/stories/*.sh DIALOGG): an empty folder of its own, a log in it, and words for what
# must hold. Exit code 77: this machine lacks what the story needs, and CTest says it was skipped.
set -eu

dialogg=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

export HOME="$folder" XDG_CONFIG_HOME="$folder/config" DIALOGG_DB="$folder/log.db" DIALOGG_TODAY=2026-11-21
export DIALOGG_LANG=en LC_ALL=C.UTF-8
export ASAN_OPTIONS=detect_leaks=0  # the leak sanitizer cannot work under strace

fail() { echo "FAILED: $*" >&2; exit 1; }

expect() { # WHAT WANTED FOUND
  if [ "$2" != "$3" ]; then fail "$1: expected “$2”, found “$3”"; fi
}

need_strace() {
  if ! strace -qq -o /dev/null true 2>/dev/null; then
    echo "skipped: strace is not here, or may not trace" >&2
    exit 77
  fi
}

# What the log holds, by SQLite's own shell: "visits/operations", after a look at its soundness.
counts() {
  expect "integrity" ok "$(sqlite3 "$DIALOGG_DB" 'PRAGMA integrity_check; PRAGMA foreign_key_check')"
  sqlite3 -separator / "$DIALOGG_DB" \
    'SELECT (SELECT count(*) FROM visit), (SELECT count(*) FROM operation),
            (SELECT count(DISTINCT operation_id) FROM operation_part)'
}

content() { sqlite3 "$DIALOGG_DB" .dump; }
