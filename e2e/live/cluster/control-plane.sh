# etcd, kube-apiserver, kube-controller-manager and kube-scheduler, each a plain process on loopback.

# The audit log names every request but the cluster's own, so that a test can prove that a viewer only ever read.
write_audit_policy() {
  cat >"$STATE/audit-policy.yaml" <<'YAML'
apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived]
rules:
- level: None
  users: [testbed-admin, kube-apiserver-to-kubelet, "system:apiserver", "system:kube-controller-manager", "system:kube-scheduler"]
- level: None
  userGroups: ["system:nodes", "system:serviceaccounts:kube-system", "system:serviceaccounts:monitoring"]
- level: Metadata
YAML
}

start_etcd() {
  start etcd etcd --name testbed --data-dir "$STATE/etcd" --unsafe-no-fsync \
    --listen-client-urls "http://127.0.0.1:$ETCD_PORT" --advertise-client-urls "http://127.0.0.1:$ETCD_PORT" \
    --listen-peer-urls "http://127.0.0.1:$ETCD_PEER_PORT" --initial-advertise-peer-urls "http://127.0.0.1:$ETCD_PEER_PORT" \
    --initial-cluster "testbed=http://127.0.0.1:$ETCD_PEER_PORT" --auto-compaction-retention 5m
}

start_api_server() {
  start kube-apiserver kube-apiserver \
    --bind-address=127.0.0.1 --advertise-address=127.0.0.1 --secure-port="$API_PORT" --endpoint-reconciler-type=none \
    --etcd-servers="http://127.0.0.1:$ETCD_PORT" --service-cluster-ip-range="$SERVICE_RANGE" --allow-privileged=true \
    --authorization-mode=Node,RBAC --enable-admission-plugins=NodeRestriction --token-auth-file="$KEYS/tokens.csv" \
    --client-ca-file="$KEYS/ca.crt" --tls-cert-file="$KEYS/kube-apiserver.crt" --tls-private-key-file="$KEYS/kube-apiserver.key" \
    --service-account-issuer=https://kubernetes.default.svc \
    --service-account-key-file="$KEYS/service-accounts.pub" --service-account-signing-key-file="$KEYS/service-accounts.key" \
    --kubelet-certificate-authority="$KEYS/ca.crt" --kubelet-preferred-address-types=InternalIP,Hostname \
    --kubelet-client-certificate="$KEYS/kube-apiserver-to-kubelet.crt" --kubelet-client-key="$KEYS/kube-apiserver-to-kubelet.key" \
    --requestheader-client-ca-file="$KEYS/front-proxy-ca.crt" --requestheader-allowed-names=front-proxy \
    --requestheader-username-headers=X-Remote-User --requestheader-group-headers=X-Remote-Group \
    --requestheader-extra-headers-prefix=X-Remote-Extra- \
    --proxy-client-cert-file="$KEYS/front-proxy.crt" --proxy-client-key-file="$KEYS/front-proxy.key" \
    --audit-policy-file="$STATE/audit-policy.yaml" --audit-log-path="$LOGS/audit.log" --audit-log-maxsize=50 --audit-log-maxbackup=1
  wait_until 90 curl -fs --cacert "$KEYS/ca.crt" "$API/readyz" || fail "the API server did not become ready: $(last_words kube-apiserver)"
}

# own_config NAME: the three arguments by which a component finds the API server and checks who asks it.
own_config() {
  printf -- '--kubeconfig=%s --authentication-kubeconfig=%s --authorization-kubeconfig=%s' \
    "$KUBECONFIGS/$1" "$KUBECONFIGS/$1" "$KUBECONFIGS/$1"
}

start_controllers() {
  # shellcheck disable=SC2046 -- own_config answers several words
  start kube-controller-manager kube-controller-manager --bind-address=127.0.0.1 --leader-elect=false \
    $(own_config kube-controller-manager) --use-service-account-credentials=true \
    --service-account-private-key-file="$KEYS/service-accounts.key" --root-ca-file="$KEYS/ca.crt" \
    --cluster-signing-cert-file="$KEYS/ca.crt" --cluster-signing-key-file="$KEYS/ca.key"
  # shellcheck disable=SC2046
  start kube-scheduler kube-scheduler --bind-address=127.0.0.1 --leader-elect=false $(own_config kube-scheduler)
}

start_control_plane() {
  write_audit_policy
  start_etcd
  start_api_server
  start_controllers
  wait_until 60 kube get serviceaccount default --namespace default || fail 'the controllers did not start their work'
  kube apply -f "$CLUSTER_DIR/access.yaml" >/dev/null
}

stop_control_plane() {
  for name in kube-scheduler kube-controller-manager kube-apiserver etcd; do stop "$name"; done
}
