#!/bin/sh
# needs.sh runs, skips and fails where it should.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
check() { # WANTED SETTING ARGUMENTS…
  wanted=$1 setting=$2
  shift 2
  found=0
  env DIALOGG_NEEDS_ALL="$setting" sh "$here/needs.sh" "$@" 2>/dev/null || found=$?
  [ "$found" = "$wanted" ] || { echo "needs.sh $*: exit code $found instead of $wanted" >&2; exit 1; }
}
check 0 '' sh "$here" -- true
check 0 1 sh "$here" -- true
check 3 '' sh -- sh -c 'exit 3'
check 77 '' sh no-such-command -- true
check 77 '' "$here/no-such-file" sh -- true
check 1 1 no-such-command -- true
