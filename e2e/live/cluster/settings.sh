# Where the test bed keeps its things and where it listens. Sourced by every script beside it; run by none.

CLUSTER_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PROJECT_DIR=$(cd "$CLUSTER_DIR/../../.." && pwd)

# CACHE outlives `cluster:down` (programs, images); STATE does not (keys, etcd's data, containers, logs).
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/headroom/testbed
STATE=$CACHE/state
PROGRAMS=$CACHE/programs
IMAGES=$CACHE/images
KEYS=$STATE/keys
KUBECONFIGS=$STATE/kubeconfigs
LOGS=$STATE/logs
PIDS=$STATE/pids

CONTEXT=headroom-testbed
NODE=testbed-1
KUBERNETES_VERSION=1.34.4

# Everything listens on loopback; the pods' own addresses live on a bridge of this machine.
API_PORT=6443
KUBELET_PORT=10250
ETCD_PORT=2379
ETCD_PEER_PORT=2380
PROMETHEUS_PORT=9090
METRICS_SERVER_PORT=4443
OBJECT_METRICS_PORT=8088
NODE_EXPORTER_PORT=9100
API=https://127.0.0.1:$API_PORT
PROMETHEUS=http://127.0.0.1:$PROMETHEUS_PORT
SERVICE_RANGE=10.96.0.0/16
POD_RANGE=10.244.77.0/24
BRIDGE=headroom-pods

mkdir -p "$PROGRAMS" "$IMAGES"
export PATH="$PROGRAMS:$PROJECT_DIR/node_modules/.bin:$PATH:/usr/sbin:/sbin:/usr/local/go/bin"

say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
fail() { printf 'cluster: %s\n' "$*" >&2; exit 1; }
# kube ARGUMENTS…: kubectl as the cluster's administrator.
kube() { kubectl --kubeconfig "$KUBECONFIGS/admin" "$@"; }
