#!/bin/sh
# check.sh PRINT_TEXTS DIALOGG nb|nn: fails on a word of a text, a name or a page of help that hunspell's dictionary does not
# know and words.txt does not allow. Calls of commands, codes and English names in brackets, and what stands in capitals are not
# prose and are left out; the names of commands and options are looked at where print_texts lists them.
set -eu
export LC_ALL=C.UTF-8
print_texts=$1
dialogg=$2
language=$3
here=$(cd "$(dirname "$0")" && pwd)

pages() {
  commands=$("$dialogg" --help --lang en | sed -n 's/^  \([a-z-]*\) .*/\1/p')
  [ -n "$commands" ]
  "$dialogg" --help --lang "$language"
  for command in $commands; do
    "$dialogg" "$command" --help --lang "$language"
  done
}

unknown=$({ "$print_texts" "$language" && pages; } |
  sed -E 's/\((--)?[a-z-]+\)//g; s/dialogg [[:alpha:]][^ ]*[^.:;]*//g; s/--?[[:alpha:]][[:alpha:]-]*(=[^ ]*)?//g' |
  sed -E 's/[^ ]*[0-9_@~\/{][^ ]*/ /g; s/[^ ]+\.[a-z]+/ /g; s/[A-ZÆØÅ]{2,}//g' |
  grep -oE '[[:alpha:]]{2,}(-[[:alpha:]]+)*' | sort -u |
  hunspell -i UTF-8 -d "${language}_NO" -l | sort -u |
  grep -vxF -f "$here/words.txt" || true)
[ -z "$unknown" ] || {
  echo "Not in the dictionary of $language nor in tests/spelling/words.txt:"
  echo "$unknown"
  exit 1
}
