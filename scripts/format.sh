#!/bin/sh
# sh scripts/format.sh [--check]: lays out the C++ by .clang-format; with --check only says what would change.
set -eu
cd "$(dirname "$0")/.."

# Other versions lay some things out differently; Debian 12's decides.
if ! clang-format --version | grep -q ' version 14\.'; then
  echo "format: passed over: $(clang-format --version) is not version 14" >&2
  exit 0
fi
if [ "${1:-}" = --check ]; then set -- --dry-run -Werror; else set -- -i; fi
find src tests -name node_modules -prune -o -name '*.[ch]pp' -exec clang-format "$@" {} +
