#!/bin/sh
# sh scripts/install-packages.sh GROUP…    (build, test)
# Sees to it that what dialogg is built or tested with is there: on Debian and Ubuntu the missing packages are
# installed, by root or through sudo; elsewhere what is missing is named, with exit code 1.
set -eu

# group  Debian's package      what it is wanted for: a command, or a header
needs='
build    g++                   g++
build    cmake                 cmake
build    ninja-build           ninja
build    libcli11-dev          CLI/CLI.hpp
build    libfmt-dev            fmt/format.h
build    libsqlite3-dev        sqlite3.h
build    libsqlitecpp-dev      SQLiteCpp/SQLiteCpp.h
build    libtomlplusplus-dev   toml++/toml.h
build    libutf8proc-dev       utf8proc.h
build    libcmark-dev          cmark.h
build    libstemmer-dev        libstemmer.h
build    nlohmann-json3-dev    nlohmann/json.hpp
build    libexpected-dev       tl/expected.hpp
build    zlib1g-dev            zlib.h
test     doctest-dev           doctest/doctest.h
test     clang-format          clang-format
test     clang-tidy            clang-tidy
test     sqlite3               sqlite3
test     strace                strace
test     cmark-gfm             cmark-gfm
test     hunspell              hunspell
test     hunspell-no           /usr/share/hunspell/nn_NO.dic
test     nodejs                node
test     npm                   npm
test     mkdocs                mkdocs
test     pandoc                pandoc
test     weasyprint            weasyprint
test     ca-certificates       /etc/ssl/certs/ca-certificates.crt
'

say() { echo "install-packages: $*" >&2; }

# Is this command, header or file here?
is_here() {
  case $1 in
    /*) test -e "$1" ;;
    *.h | *.hpp)
      for folder in /usr/include /usr/local/include /opt/homebrew/include /usr/include/*-linux-gnu; do
        if test -e "$folder/$1"; then return 0; fi
      done
      return 1 ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# The lines of `needs`, of the groups asked for, whose command or header is not here.
find_missing() {
  echo "$needs" | while read -r group package wanted; do
    case " $* " in
      *" $group "*) is_here "$wanted" || echo "$package $wanted" ;;
    esac
  done
}

is_debian() {
  command -v apt-get >/dev/null 2>&1 && grep -qE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release 2>/dev/null
}

become_root=
if [ "$(id -u)" -ne 0 ]; then become_root=sudo; fi

missing=$(find_missing "$@")
if [ -z "$missing" ]; then exit 0; fi
packages=$(echo "$missing" | cut -d ' ' -f 1 | tr '\n' ' ')

if ! is_debian; then
  say "this is neither Debian nor Ubuntu; install these yourself (Debian's name, what is looked for):"
  echo "$missing" | sed 's/^/  /; s/ \([^ ]*\)$/ (\1)/' >&2
  exit 1
fi
if [ -n "$become_root" ] && ! command -v sudo >/dev/null 2>&1; then
  say "neither root nor sudo; have root run: apt-get install $packages"
  exit 1
fi

# apt-get's talk is shown only if it fails.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
as_root() {
  $become_root env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
}

say "installing $packages"
as_root apt-get update -q
# shellcheck disable=SC2086  # the packages are words
as_root apt-get install -q -y --no-install-recommends $packages
