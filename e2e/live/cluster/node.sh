# One real node: containerd, runc, a CNI bridge and the kubelet, with everything they write under $STATE/node.

NODE_DIR=$STATE/node
CONTAINERD_SOCKET=$NODE_DIR/containerd.sock
CGROUP=headroom-testbed
CGROUP_CONTROLLERS="cpu cpuacct cpuset memory devices freezer blkio pids systemd"

containers() { ctr --address "$CONTAINERD_SOCKET" --namespace k8s.io "$@"; }

# restrict_oom_score_adj: root of a container may lack CAP_SYS_RESOURCE, and then runc may not lower a sandbox's score.
write_containerd_config() {
  cat >"$NODE_DIR/containerd.toml" <<TOML
version = 2
root = "$NODE_DIR/containerd/root"
state = "$NODE_DIR/containerd/run"
disabled_plugins = ["io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs"]
[grpc]
  address = "$CONTAINERD_SOCKET"
[plugins."io.containerd.internal.v1.opt"]
  path = "$NODE_DIR/opt"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "testbed.local/pause:1"
  stream_server_address = "127.0.0.1"
  stream_server_port = "0"
  disable_apparmor = true
  restrict_oom_score_adj = true
  tolerate_missing_hugetlb_controller = true
  disable_hugetlb_controller = true
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "$NODE_DIR/cni"
TOML
}

write_network_config() {
  mkdir -p "$NODE_DIR/cni"
  cat >"$NODE_DIR/cni/10-testbed.conflist" <<JSON
{ "cniVersion": "0.4.0", "name": "testbed", "plugins": [
  { "type": "bridge", "bridge": "$BRIDGE", "isGateway": true, "ipMasq": false, "hairpinMode": true,
    "ipam": { "type": "host-local", "dataDir": "$NODE_DIR/addresses", "ranges": [[{ "subnet": "$POD_RANGE" }]] } } ] }
JSON
}

# crashLoopBackOff: a container that keeps dying is tried again every 30 seconds instead of every five minutes.
write_kubelet_config() {
  cat >"$NODE_DIR/kubelet.yaml" <<YAML
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: 127.0.0.1
port: $KUBELET_PORT
healthzBindAddress: 127.0.0.1
containerRuntimeEndpoint: unix://$CONTAINERD_SOCKET
authentication: { anonymous: { enabled: false }, webhook: { enabled: true }, x509: { clientCAFile: "$KEYS/ca.crt" } }
authorization: { mode: Webhook }
tlsCertFile: $KEYS/kubelet-serving.crt
tlsPrivateKeyFile: $KEYS/kubelet-serving.key
cgroupDriver: cgroupfs
cgroupRoot: /$CGROUP
failCgroupV1: false
failSwapOn: false
makeIPTablesUtilChains: false
resolvConf: ""
clusterDNS: [10.96.0.10]
clusterDomain: cluster.local
podLogsDir: $NODE_DIR/pod-logs
volumePluginDir: $NODE_DIR/volume-plugins
imageGCHighThresholdPercent: 100
evictionHard: { memory.available: 100Mi, nodefs.available: 1%, imagefs.available: 1%, nodefs.inodesFree: 1% }
nodeStatusUpdateFrequency: 5s
featureGates: { KubeletCrashLoopBackOffMax: true }
crashLoopBackOff: { maxContainerRestartPeriod: 30s }
YAML
}

# The kubelet wants its root to exist in every hierarchy, and a new cpuset is empty until it is filled.
make_cgroups() {
  local controller
  for controller in $CGROUP_CONTROLLERS; do
    [ -d "/sys/fs/cgroup/$controller" ] && mkdir -p "/sys/fs/cgroup/$controller/$CGROUP"
  done
  for file in cpuset.cpus cpuset.mems; do
    cat "/sys/fs/cgroup/cpuset/$file" >"/sys/fs/cgroup/cpuset/$CGROUP/$file"
  done
}

start_containerd() {
  write_containerd_config
  write_network_config
  start containerd containerd --config "$NODE_DIR/containerd.toml"
  wait_until 30 containers version || fail "containerd did not start: $(last_words containerd)"
  containers images import "$IMAGES/images.tar" >"$LOGS/image-import.log" 2>&1 || fail "the images could not be imported: $(last_words image-import)"
}

# --cloud-provider=external: the kubelet refuses a loopback address as its own, so the node's addresses are left to "the cloud",
# which is the patch below. --containerd: without it /metrics/cadvisor looks elsewhere and has no container labels.
start_kubelet() {
  write_kubelet_config
  make_cgroups
  start kubelet kubelet --config="$NODE_DIR/kubelet.yaml" --kubeconfig="$KUBECONFIGS/kubelet" --hostname-override="$NODE" \
    --root-dir="$NODE_DIR/kubelet" --cert-dir="$NODE_DIR/kubelet-keys" --cloud-provider=external --containerd="$CONTAINERD_SOCKET" -v=1
  wait_until 60 kube get node "$NODE" || fail "the node did not register: $(last_words kubelet)"
  kube patch node "$NODE" --subresource=status --type=merge --patch \
    "{\"status\":{\"addresses\":[{\"type\":\"InternalIP\",\"address\":\"127.0.0.1\"},{\"type\":\"Hostname\",\"address\":\"$NODE\"}]}}" >/dev/null
  kube taint node "$NODE" node.cloudprovider.kubernetes.io/uninitialized- >/dev/null 2>&1
  kube wait --for=condition=Ready "node/$NODE" --timeout=60s >/dev/null || fail "the node is not Ready: $(last_words kubelet)"
}

start_node() {
  mkdir -p "$NODE_DIR"
  start_containerd
  start_kubelet
}

# Pods first, while the kubelet can still end them and free their networks.
delete_pods() {
  running kubelet && kube get --raw /readyz >/dev/null 2>&1 || return 0
  kube cordon "$NODE" >/dev/null 2>&1
  kube delete pods --all-namespaces --all --grace-period=1 --timeout=60s >/dev/null 2>&1
}

# What outlived its kubelet: tasks are killed, containers removed; prints the network namespaces they leave.
delete_containers() {
  local each
  running containerd || return 0
  for each in $(containers containers ls --quiet); do containers containers info "$each"; done 2>/dev/null |
    grep -oE 'netns/cni-[0-9a-f-]+' | sort -u | cut -d/ -f2
  for each in $(containers tasks ls --quiet); do containers tasks kill --signal SIGKILL "$each"; done >/dev/null 2>&1
  sleep 1
  for each in $(containers tasks ls --quiet); do containers tasks delete --force "$each"; done >/dev/null 2>&1
  for each in $(containers containers ls --quiet); do containers containers delete "$each"; done >/dev/null 2>&1
}

# Shims belong to no one once containerd is gone: ours are those whose command line names our socket.
end_shims() {
  local process
  for process in /proc/[0-9]*; do
    { tr '\0' ' ' <"$process/cmdline"; } 2>/dev/null | grep -F -- "$CONTAINERD_SOCKET" | grep -q containerd-shim && kill "${process#/proc/}"
  done
  sleep 0.5
}

remove_mounts() {
  awk -v dir="$NODE_DIR/" 'index($2, dir) == 1 { print $2 }' /proc/self/mounts | sort -r | xargs --no-run-if-empty --max-args=1 umount --lazy
}

remove_cgroups() {
  local controller
  for controller in $CGROUP_CONTROLLERS unified; do
    find "/sys/fs/cgroup/$controller/$CGROUP" -depth -type d -exec rmdir {} \; 2>/dev/null
  done
}

stop_node() {
  local networks network
  delete_pods
  stop kubelet
  networks=$(delete_containers)
  stop containerd
  end_shims
  remove_mounts
  for network in $networks; do ip netns delete "$network"; done 2>/dev/null
  ip link delete "$BRIDGE" 2>/dev/null
  remove_cgroups
  find /var/log/containers -lname "$NODE_DIR/*" -delete 2>/dev/null
  # Places that containerd and the kubelet fix themselves; empty ones were ours.
  rmdir /run/containerd/{runc/k8s.io,runc,s,} /run/netns /var/lib/kubelet{/device-plugins,} /var/log/{containers,pods} 2>/dev/null
  return 0
}
