#!/usr/bin/env bash
# Installs what Headroom needs, and only what is missing: npm packages by the lock file, Debian packages by name.
#   setup.sh            to build and start
#   setup.sh PACKAGE... also these Debian packages (each given as COMMAND=PACKAGE)
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=node_modules/.installed-lock
if ! cmp -s package-lock.json "$stamp"; then
  echo "installing npm packages (package-lock.json) …"
  # Not `npm ci`: it refuses a lock file without the packages of other platforms, which not every registry holds.
  npm install --no-save --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi

missing=()
for wanted in "$@"; do
  command -v "${wanted%%=*}" >/dev/null || missing+=("${wanted#*=}")
done
if ((${#missing[@]})); then
  echo "installing Debian packages: ${missing[*]} …"
  root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || { echo "needs root or sudo to install: ${missing[*]}; install them by hand, then run this again" >&2; exit 1; }
    root=(sudo)
  fi
  command -v apt-get >/dev/null || { echo "this is no Debian: install ${missing[*]} by hand, then run this again" >&2; exit 1; }
  log=$(mktemp)
  { "${root[@]}" apt-get update -q && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
    { tail -20 "$log" >&2; echo "could not install ${missing[*]} (above: what apt-get said)" >&2; exit 1; }
  rm -f "$log"
fi
