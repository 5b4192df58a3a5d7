# The context `headroom-testbed` in the user's own kubeconfig, so that any tool finds it by name. Its identity is the viewer,
# who can only read. The current context is never changed.

# user_kubeconfig: the first file of $KUBECONFIG, or the usual one.
user_kubeconfig() {
  local files=${KUBECONFIG:-$HOME/.kube/config}
  printf '%s' "${files%%:*}"
}

add_context() {
  local file
  file=$(user_kubeconfig)
  mkdir -p "$(dirname "$file")"
  {
    kubectl --kubeconfig "$file" config set-cluster "$CONTEXT" --server="$API" --certificate-authority="$KEYS/ca.crt" --embed-certs=true
    kubectl --kubeconfig "$file" config set-credentials "$CONTEXT-viewer" --token="$(token viewer)"
    kubectl --kubeconfig "$file" config set-context "$CONTEXT" --cluster="$CONTEXT" --user="$CONTEXT-viewer"
  } >/dev/null
  chmod 600 "$file"
  [ -z "${SUDO_UID:-}" ] || chown "$SUDO_UID:$SUDO_GID" "$(dirname "$file")" "$file"
}

remove_context() {
  local file
  file=$(user_kubeconfig)
  [ -s "$file" ] && command -v kubectl >/dev/null || return 0
  kubectl --kubeconfig "$file" config get-contexts "$CONTEXT" >/dev/null 2>&1 || return 0
  {
    kubectl --kubeconfig "$file" config delete-context "$CONTEXT"
    kubectl --kubeconfig "$file" config delete-user "$CONTEXT-viewer"
    kubectl --kubeconfig "$file" config delete-cluster "$CONTEXT"
  } >/dev/null 2>&1
  [ "$(kubectl --kubeconfig "$file" config view --output jsonpath='{.clusters[*].name}{.contexts[*].name}{.users[*].name}')" != '' ] || rm "$file"
}
