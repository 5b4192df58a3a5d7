# What the test bed runs: Debian packages, and Kubernetes itself built from its Go modules. What is there already is left alone.

PACKAGES="busybox-static containerd containernetworking-plugins etcd-server iptables maven openjdk-17-jdk-headless openssl curl
  prometheus prometheus-node-exporter runc"

install_packages() {
  local missing
  missing=$(for name in $PACKAGES; do dpkg-query --show --showformat='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"; done)
  [ -z "$missing" ] && return 0
  command -v apt-get >/dev/null || fail "needs a Debian machine: these packages are missing: $missing"
  say "installing Debian packages:" $missing
  apt-get update >"$CACHE/apt.log" 2>&1
  # Services must not start by themselves: the test bed starts its own, with its own ports.
  printf '#!/bin/sh\nexit 101\n' >"$CACHE/policy-rc.d" && chmod 755 "$CACHE/policy-rc.d"
  [ -e /usr/sbin/policy-rc.d ] || { cp "$CACHE/policy-rc.d" /usr/sbin/policy-rc.d && trap 'rm -f /usr/sbin/policy-rc.d' EXIT; }
  # shellcheck disable=SC2086 -- a list of words
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing >>"$CACHE/apt.log" 2>&1 ||
    fail "apt-get could not install them; see $CACHE/apt.log"
}

# unpack_packages SUITE DIRECTORY PACKAGE…: packages of any Debian suite, unpacked there and not installed.
unpack_packages() {
  local suite=$1 directory=$2 apt=$CACHE/apt-$1
  shift 2
  mkdir -p "$directory" "$apt"/{lists,cache,downloads}
  cat >"$apt/apt.conf" <<CONF
Dir::Etc::SourceList "$apt/sources.list";
Dir::Etc::SourceParts "-";
Dir::State::Lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
CONF
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $suite main" >"$apt/sources.list"
  (
    cd "$apt/downloads" && rm -f ./*.deb
    APT_CONFIG=$apt/apt.conf apt-get update && APT_CONFIG=$apt/apt.conf apt-get download "$@"
    for package in ./*.deb; do dpkg-deb --extract "$package" "$directory"; done
  ) >"$CACHE/apt-$suite.log" 2>&1 || fail "could not fetch $* of Debian $suite; see $CACHE/apt-$suite.log"
  rm -rf "$apt"
}

# Go fetches by itself the newer toolchain that a module asks for, if it is new enough to know how; Debian's is told not to, and split
# between two trees joined by links that point out of an unpacked folder.
ensure_go() {
  local minor
  export GOTOOLCHAIN=auto
  minor=$(go env GOVERSION 2>/dev/null | sed -nE 's/^go1\.([0-9]+).*/\1/p')
  [ "${minor:-0}" -ge 24 ] && return 0
  export GOROOT=$CACHE/go/goroot
  if [ ! -x "$GOROOT/bin/go" ]; then
    say 'fetching Go'
    unpack_packages trixie "$CACHE/go" golang-1.24-go golang-1.24-src
    cp --recursive "$CACHE/go/usr/share/go-1.24" "$GOROOT"
    cp --recursive "$CACHE/go/usr/lib/go-1.24/pkg/tool" "$GOROOT/pkg/"
    cp --recursive "$CACHE"/go/usr/lib/go-1.24/{bin,go.env} "$GOROOT/"
  fi
  export PATH="$GOROOT/bin:$PATH"
}

# build MODULE PACKAGE [LDFLAGS]: one program of a module pinned beside this script. Built aside, then moved: never half a program.
build() {
  local name=${2##*/} began=$SECONDS
  [ -x "$PROGRAMS/$name" ] && return 0
  ensure_go
  say "building $name"
  (
    cd "$CLUSTER_DIR/$1"
    CGO_ENABLED=0 GOFLAGS='-trimpath -buildvcs=false' GOWORK=off nice -n 10 \
      go build -ldflags "-s -w ${3:-}" -o "$PROGRAMS/$name.part" "$2"
  ) >"$CACHE/build-$name.log" 2>&1 || fail "could not build $name; see $CACHE/build-$name.log"
  mv "$PROGRAMS/$name.part" "$PROGRAMS/$name"
  say "built $name in $((SECONDS - began)) s"
}

# Kubernetes reads its version from variables set at link time.
kubernetes_ldflags() {
  local package
  for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
    printf -- '-X %s.%s ' "$package" "gitVersion=v$KUBERNETES_VERSION" "$package" gitMajor=1 \
      "$package" "gitMinor=$(cut -d. -f2 <<<"$KUBERNETES_VERSION")" "$package" gitTreeState=clean \
      "$package" gitCommit=0000000000000000000000000000000000000000 "$package" buildDate=1970-01-01T00:00:00Z
  done
}

build_programs() {
  local name
  for name in kube-apiserver kube-controller-manager kube-scheduler kubelet kubectl; do
    build kubernetes "k8s.io/kubernetes/cmd/$name" "$(kubernetes_ldflags)"
  done
  build metrics-server sigs.k8s.io/metrics-server/cmd/metrics-server
  build kwok sigs.k8s.io/kwok/cmd/kwok
  build helm helm.sh/helm/v3/cmd/helm
}
