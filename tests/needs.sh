#!/bin/sh
# sh needs.sh THING… -- COMMAND…: runs COMMAND where each THING (a command, or a path) is here. Where one is not, the
# test is skipped (exit code 77, by which CTest knows); where DIALOGG_NEEDS_ALL is set, as tests/run.sh does, it fails.
set -eu
missing=
while [ "$1" != -- ]; do
  case $1 in
    */*) test -e "$1" ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac || missing="$missing $1"
  shift
done
shift
[ -n "$missing" ] || exec "$@"
echo "skipped, for want of:$missing (sh tests/run.sh installs what the tests need)" >&2
[ -z "${DIALOGG_NEEDS_ALL:-}" ] || exit 1
exit 77
