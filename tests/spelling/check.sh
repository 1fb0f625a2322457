#!/bin/sh
# check.sh PRINT_TEXTS nb|nn: fails on a word that hunspell's dictionary does not know and words.txt does not allow.
# Commands, options, placeholders, codes and what stands in capitals are not prose and are left out.
set -eu
export LC_ALL=C.UTF-8
print_texts=$1
language=$2
here=$(cd "$(dirname "$0")" && pwd)

unknown=$("$print_texts" "$language" |
  sed -E 's/dialogg [a-z][^ ]*[^.:;]*//g; s/--?[a-z][a-z-]*(=[^ ]*)?//g; s/[^ ]*[0-9_@~\/{][^ ]*/ /g' |
  sed -E 's/[^ ]+\.[a-z]+/ /g; s/[A-ZÆØÅ]{2,}//g; s/\([a-z-]+\)//g' |
  grep -oE '[[:alpha:]]{2,}(-[[:alpha:]]+)*' | sort -u |
  hunspell -i UTF-8 -d "${language}_NO" -l | sort -u |
  grep -vxF -f "$here/words.txt" || true)
[ -z "$unknown" ] || {
  echo "Not in the dictionary of $language nor in tests/spelling/words.txt:"
  echo "$unknown"
  exit 1
}
