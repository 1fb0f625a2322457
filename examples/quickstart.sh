#!/bin/sh
# sh examples/quickstart.sh: installs what dialogg is built with (Debian, Ubuntu), builds it, and shows it at work.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)

build() {
  cd "$root"
  sh scripts/install-packages.sh build
  echo "Building dialogg (about two minutes the first time)" >&2
  log=$(mktemp)
  { cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release --target dialogg; } >"$log" 2>&1 ||
    { cat "$log" >&2; rm -f "$log"; exit 1; }
  rm -f "$log"
  echo "Built: $root/build/release/dialogg" >&2
}

demonstrate() {
  PATH=$root/build/release:$PATH
  export PATH
  dialogg --version >&2
  if [ -f "$root/examples/demo.sh" ]; then sh "$root/examples/demo.sh"; fi
}

build
demonstrate
