#!/bin/sh
# sh scripts/tidy.sh [--all | FILE…]: clang-tidy over .cpp files of src/; every finding is an error. Without words: over
# those that were changed since origin/main, or, where that is what is checked out or is not there, by the last commit;
# at most as many as take a few minutes.
set -eu
cd "$(dirname "$0")/.."
most=6

# Other versions find other things; Debian 12's decides, as of the format.
if ! clang-tidy --version | grep -q ' version 14\.'; then
  echo "tidy: passed over: clang-tidy is not version 14" >&2
  exit 0
fi

# What the changes are counted from; nothing where that cannot be told.
find_base() {
  base=$(git merge-base HEAD origin/main 2>/dev/null || true)
  if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
    base=$(git rev-parse --quiet --verify HEAD~1 2>/dev/null || true)
  fi
  echo "$base"
}

# The changed .cpp files, and those of changed headers, that are there.
find_changed() {
  git diff --name-only "$1" -- 'src/*.cpp' 'src/*.hpp' | sed 's/[.]hpp$/.cpp/' | sort -u |
    while read -r file; do if [ -e "$file" ]; then echo "$file"; fi; done
}

if [ "${1:-}" = --all ]; then
  files=$(find src -name '*.cpp' | sort)
elif [ $# -gt 0 ]; then
  files=$(printf '%s\n' "$@")
else
  base=$(find_base)
  [ -n "$base" ] || { echo "tidy: there is no earlier commit to compare with"; exit 0; }
  changed=$(find_changed "$base")
  files=$(echo "$changed" | head -n $most)
  [ -n "$files" ] || { echo "tidy: no .cpp file of src/ was changed since $(git log -1 --format='%h %s' "$base")"; exit 0; }
  left=$(($(echo "$changed" | wc -l) - $(echo "$files" | wc -l)))
  [ "$left" -eq 0 ] || echo "tidy: $left more were changed, and are left for sh scripts/tidy.sh --all"
fi
echo "tidy: looking at"
echo "$files" | sed 's/^/  /'

cmake --preset tidy >/dev/null  # compile_commands.json, and the headers that are made
# Some tables are read while they are compiled, which takes more steps than clang allows. Only findings are shown.
echo "$files" | xargs -P "$(nproc)" -n 1 sh -c '
  said=$(clang-tidy --quiet -p build/tidy --extra-arg=-fconstexpr-steps=100000000 "$1" 2>&1) || {
    echo "$said"
    exit 1
  }' tidy
