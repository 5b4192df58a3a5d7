# Prometheus with what it scrapes, and metrics-server behind the API's aggregation layer.

MONITORING=$STATE/monitoring

service_account_token() { kube create token "$1" --namespace "$2" --duration 48h; }

# The jobs and labels are those of the usual Prometheus operator set-up, so that the same queries work here and there.
write_prometheus_config() {
  local path
  {
    echo 'global: { scrape_interval: 15s, scrape_timeout: 10s }'
    echo 'scrape_configs:'
    for path in /metrics /metrics/cadvisor /metrics/resource; do
      cat <<YAML
- job_name: kubelet$(tr / - <<<"${path#/metrics}")
  scheme: https
  metrics_path: $path
  authorization: { credentials_file: $MONITORING/prometheus.token }
  tls_config: { ca_file: $KEYS/ca.crt }
  static_configs: [{ targets: ["127.0.0.1:$KUBELET_PORT"], labels: { node: $NODE } }]
  relabel_configs: [{ source_labels: [__metrics_path__], target_label: metrics_path }, { target_label: job, replacement: kubelet }]
YAML
    done
    cat <<YAML
- job_name: kube-state-metrics
  honor_labels: true
  static_configs: [{ targets: ["127.0.0.1:$OBJECT_METRICS_PORT"] }]
- job_name: node-exporter
  static_configs: [{ targets: ["127.0.0.1:$NODE_EXPORTER_PORT"], labels: { node: $NODE } }]
- job_name: pods
  http_sd_configs: [{ url: "http://127.0.0.1:$OBJECT_METRICS_PORT/targets", refresh_interval: 10s }]
YAML
  } >"$MONITORING/prometheus.yml"
}

start_object_metrics() {
  service_account_token object-metrics monitoring >"$MONITORING/object-metrics.token"
  start object-metrics node "$CLUSTER_DIR/object-metrics/main.ts" "$API" "$KEYS/ca.crt" "$MONITORING/object-metrics.token" "$OBJECT_METRICS_PORT"
  wait_until 30 curl -fs "http://127.0.0.1:$OBJECT_METRICS_PORT/healthz" || fail "the object metrics did not start: $(last_words object-metrics)"
}

start_prometheus() {
  service_account_token prometheus monitoring >"$MONITORING/prometheus.token"
  write_prometheus_config
  start node-exporter prometheus-node-exporter --web.listen-address="127.0.0.1:$NODE_EXPORTER_PORT" \
    --collector.disable-defaults --collector.meminfo --collector.conntrack --collector.vmstat --collector.loadavg
  start prometheus prometheus --config.file="$MONITORING/prometheus.yml" --storage.tsdb.path="$MONITORING/prometheus" \
    --web.listen-address="127.0.0.1:$PROMETHEUS_PORT"
  wait_until 30 curl -fs "$PROMETHEUS/-/ready" || fail "Prometheus did not become ready: $(last_words prometheus)"
}

# A Service may not point at loopback, but one of type ExternalName may name localhost.
start_metrics_server() {
  kubeconfig metrics-server "token: $(service_account_token metrics-server kube-system)"
  # shellcheck disable=SC2046 -- own_config answers several words
  start metrics-server metrics-server $(own_config metrics-server) --bind-address=127.0.0.1 --secure-port="$METRICS_SERVER_PORT" \
    --tls-cert-file="$KEYS/metrics-server.crt" --tls-private-key-file="$KEYS/metrics-server.key" \
    --kubelet-certificate-authority="$KEYS/ca.crt" --kubelet-preferred-address-types=InternalIP --kubelet-use-node-status-port \
    --metric-resolution=15s --kubelet-request-timeout=10s
  kube apply --filename - >/dev/null <<YAML
apiVersion: v1
kind: Service
metadata: { name: metrics-server, namespace: kube-system }
spec: { type: ExternalName, externalName: localhost, ports: [{ name: https, port: $METRICS_SERVER_PORT }] }
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1beta1.metrics.k8s.io }
spec:
  group: metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  caBundle: $(base64 -w0 <"$KEYS/ca.crt")
  service: { name: metrics-server, namespace: kube-system, port: $METRICS_SERVER_PORT }
YAML
}

start_monitoring() {
  mkdir -p "$MONITORING"
  kube apply --filename "$CLUSTER_DIR/monitoring.yaml" >/dev/null
  start_object_metrics
  start_prometheus
  start_metrics_server
}

# A registered API that nobody serves would hold up the deletion of everything else.
stop_monitoring() {
  running kube-apiserver && kube delete apiservice v1beta1.metrics.k8s.io --ignore-not-found --timeout=10s >/dev/null 2>&1
  for name in metrics-server prometheus node-exporter object-metrics; do stop "$name"; done
}
