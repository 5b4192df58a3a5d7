#!/bin/bash
# A real Kubernetes on this machine: cluster.sh up | down | status. See README.md.
set -u
source "$(dirname "$0")/settings.sh"
for part in processes certificates programs images control-plane node monitoring context; do
  source "$CLUSTER_DIR/$part.sh"
done
source "$PROJECT_DIR/e2e/live/java/images.sh"

PARTS="etcd kube-apiserver kube-controller-manager kube-scheduler containerd kubelet object-metrics node-exporter prometheus metrics-server"

as_root() {
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null || fail 'needs root (namespaces, mounts, cgroups): run it as root or install sudo'
  exec sudo --preserve-env=HOME,PATH,XDG_CACHE_HOME,KUBECONFIG bash "$0" "$@"
}

one_at_a_time() {
  exec 9>"$CACHE/lock"
  flock --timeout 1200 9 || fail 'another cluster:up or cluster:down is still at work'
}

all_running() { for name in $PARTS; do running "$name" || return 1; done; }

up() {
  local began=$SECONDS
  [ -d /sys/fs/cgroup/memory ] || fail 'this machine has cgroup v2 only; the test bed has been made and tried on cgroup v1'
  install_packages
  build_programs
  make_images
  if ! all_running; then
    down
    mkdir -p "$STATE" "$KEYS" "$KUBECONFIGS" "$LOGS" "$PIDS"
    make_keys
    start_control_plane
    start_node
    start_monitoring
  fi
  kube apply --filename "$PROJECT_DIR/e2e/live/cluster/definitions.yaml" >/dev/null && kube wait --for condition=established crd --all >/dev/null ||
    fail 'the other kinds were not accepted'
  kube apply --filename "$PROJECT_DIR/e2e/live/workloads" >/dev/null || fail 'the workloads were not all accepted'
  add_context
  say "up after $((SECONDS - began)) s"
  printf '%s\n' "context       $CONTEXT in $(user_kubeconfig) (identity: viewer, reads only)" \
    "kubeconfigs   $KUBECONFIGS/{viewer,admin,nobody}" "Prometheus    $PROMETHEUS" "logs          $LOGS"
}

down() {
  remove_context
  [ -d "$STATE" ] || return 0
  stop_monitoring
  stop_node
  stop_control_plane
  rm -rf "$STATE"
}

status() {
  local name all=0
  for name in $PARTS; do
    if running "$name"; then
      printf '%-26s running, %s MiB\n' "$name" "$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$(cat "$PIDS/$name")/status")"
    else
      printf '%-26s down\n' "$name"
      all=1
    fi
  done
  [ $all = 0 ] && kube get pods --all-namespaces --output wide
  return $all
}

case "${1:-}" in
up | down | status) as_root "$@" && one_at_a_time && "$1" ;;
*) fail 'usage: cluster.sh up | down | status' ;;
esac
