# Keys, certificates and kubeconfigs of the test bed, made anew at every `cluster:up`.

# authority NAME: a certificate authority of our own.
authority() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=$1" \
    -keyout "$KEYS/$1.key" -out "$KEYS/$1.crt" 2>/dev/null
}

# certificate NAME SUBJECT AUTHORITY EXTENSIONS: one key and its certificate.
certificate() {
  openssl ecparam -name prime256v1 -genkey -noout -out "$KEYS/$1.key"
  openssl req -new -key "$KEYS/$1.key" -subj "$2" |
    openssl x509 -req -days 365 -CA "$KEYS/$3.crt" -CAkey "$KEYS/$3.key" -CAcreateserial \
      -extfile <(printf '%s\n' "$4") -out "$KEYS/$1.crt" 2>/dev/null
}

# client NAME SUBJECT: a client of the API server, with its kubeconfig.
client() {
  certificate "$1" "$2" ca extendedKeyUsage=clientAuth
  kubeconfig "$1" "client-certificate: $KEYS/$1.crt" "client-key: $KEYS/$1.key"
}

# server NAME ALTERNATIVE_NAMES: a serving certificate that clients of this machine accept.
server() { certificate "$1" "/CN=$1" ca "extendedKeyUsage=serverAuth,clientAuth"$'\n'"subjectAltName=$2"; }

# kubeconfig NAME CREDENTIAL…: each credential is one line of a kubeconfig's user.
kubeconfig() {
  local name=$1
  shift
  {
    cat <<YAML
apiVersion: v1
kind: Config
clusters: [{name: $CONTEXT, cluster: {server: "$API", certificate-authority: "$KEYS/ca.crt"}}]
contexts: [{name: $CONTEXT, context: {cluster: $CONTEXT, user: $name}}]
current-context: $CONTEXT
users:
- name: $name
  user:
YAML
    printf '    %s\n' "$@"
  } >"$KUBECONFIGS/$name"
  chmod 600 "$KUBECONFIGS/$name"
}

# token NAME: the bearer token of one of the two identities that have no certificate: `viewer` (reads) and `nobody` (may do nothing).
token() { awk -F, -v name="$1" '$2 == name { print $1 }' "$KEYS/tokens.csv"; }

make_keys() {
  [ -s "$KEYS/tokens.csv" ] && return 0
  authority ca
  authority front-proxy-ca
  certificate front-proxy /CN=front-proxy front-proxy-ca extendedKeyUsage=clientAuth
  openssl genrsa -out "$KEYS/service-accounts.key" 2048 2>/dev/null
  openssl rsa -in "$KEYS/service-accounts.key" -pubout -out "$KEYS/service-accounts.pub" 2>/dev/null
  server kube-apiserver "DNS:localhost,DNS:kubernetes,DNS:kubernetes.default,DNS:kubernetes.default.svc,IP:127.0.0.1,IP:10.96.0.1"
  server kubelet-serving "DNS:$NODE,DNS:localhost,IP:127.0.0.1"
  server metrics-server "DNS:localhost,DNS:metrics-server.kube-system.svc,IP:127.0.0.1"
  certificate kube-apiserver-to-kubelet /O=system:masters/CN=kube-apiserver-to-kubelet ca extendedKeyUsage=clientAuth
  client admin /O=system:masters/CN=testbed-admin
  client kube-controller-manager /CN=system:kube-controller-manager
  client kube-scheduler /CN=system:kube-scheduler
  client kubelet "/O=system:nodes/CN=system:node:$NODE"
  for name in viewer nobody; do
    printf '%s,%s,%s,"%ss"\n' "$(openssl rand -hex 24)" "$name" "$name" "$name" >>"$KEYS/tokens.csv"
    kubeconfig "$name" "token: $(token "$name")"
  done
}
