#!/usr/bin/env bash
# Installs, builds when something changed, starts on loopback and prints the address.
#   up.sh [--context NAME] [--capture FILE] [--manifests DIR] [--prometheus URL] [--port N]
set -euo pipefail
cd "$(dirname "$0")/.."

port=${PORT:-3000}
while (($#)); do
  case $1 in
  --context | --capture | --manifests | --prometheus | --port)
    [ -n "${2:-}" ] || { echo "$1 needs a value" >&2; exit 2; }
    case $1 in
    --context) export HEADROOM_SOURCE=live HEADROOM_CONTEXT=$2 ;;
    --capture) export HEADROOM_SOURCE=capture:$(realpath "$2") ;;
    --manifests) export HEADROOM_SOURCE=manifests:$(realpath "$2") ;;
    --prometheus) export HEADROOM_PROMETHEUS_URL=$2 ;;
    --port) port=$2 ;;
    esac
    shift 2
    ;;
  *)
    echo "\"$1\" is no option of up: use --context NAME, --capture FILE, --manifests DIR, --prometheus URL or --port N" >&2
    exit 2
    ;;
  esac
done

bash .ci/setup.sh
# What a build depends on, by content: an unchanged tree starts without building again.
inputs=$(git ls-files -co --exclude-standard -- app components lib instrumentation.ts package-lock.json next.config.js postcss.config.js proxy.ts tsconfig.json | LC_ALL=C sort | xargs -d '\n' sha256sum 2>/dev/null | sha256sum)
if [ "$(cat .next/inputs 2>/dev/null)" != "$inputs" ]; then
  echo "building …"
  npx next build
  echo "$inputs" >.next/inputs
fi
# It listens on loopback only: whoever asks is the user of the kubeconfig.
export HEADROOM_PERSON=${HEADROOM_PERSON-kubeconfig}
NODE_ENV=production exec node_modules/.bin/node lib/runtime/serve.ts --port "$port"
