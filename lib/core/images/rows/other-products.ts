import { called, type Product, products } from '../product.ts';

const OFFICIAL = 'https://github.com/docker-library/official-images';

/** Products, languages and systems that are no JVM. */
export const OTHER_PRODUCTS: readonly Product[] = [
  ...products('other', [
    [
      called(
        'postgres(?:ql)? postgis timescaledb mysql mariadb percona[\\w-]* mongo(?:db)? mongos redis redis-sentinel valkey memcached couchdb couchbase influxdb clickhouse cockroach(?:db)? tidb tikv pd vitess rethinkdb pgbouncer pgpool pgadmin etcd consul vault nats nats-streaming rabbitmq mosquitto emqx minio ceph rook mssql[\\w-]* foundationdb arangodb dgraph weaviate qdrant milvus',
      ),
      'a database, store or broker',
      OFFICIAL,
    ],
    [/(?:^|\/)mssql\//, 'SQL Server', 'https://hub.docker.com/r/microsoft/mssql-server'],
    [
      called(
        'nginx nginx-unprivileged httpd apache2 haproxy traefik envoy caddy varnish squid openresty kong proxyv2 pilot linkerd[\\w-]* cilium coredns kube-[\\w-]+ metallb[\\w-]* nginx-ingress[\\w-]* ingress-nginx[\\w-]* cert-manager[\\w-]* external-dns oauth2-proxy dex dnsmasq go-dnsmasq',
      ),
      'a server or part of the network',
      OFFICIAL,
    ],
    [
      called(
        'prometheus prometheus-operator alertmanager pushgateway grafana loki promtail tempo mimir thanos cortex victoria-?metrics vmagent node-exporter kube-state-metrics metrics-server fluentd[\\w-]* fluent-bit telegraf chronograf kapacitor statsd graphite[\\w-]* opentelemetry-collector[\\w-]* velero argocd argoexec argocli kubectl kustomize kaniko registry gitea gitlab-runner drone concourse terraform ansible git-sync k8s-wait-for',
      ),
      'a tool of operations',
      'https://landscape.cncf.io',
    ],
    [
      called(
        'node python pypy ruby rails golang rust php perl swift erlang elixir haskell r-base aspnet wordpress drupal ghost nextcloud joomla mediawiki phpmyadmin adminer moodle odoo superset airflow mlflow celery flower locust k6 mailhog mailpit rocket\\.chat n8n strapi',
      ),
      'another language or a product in one',
      OFFICIAL,
    ],
    [
      /(?:^|\/)dotnet\/(?:aspnet|runtime|sdk|core|framework|monitor)/,
      '.NET',
      'https://hub.docker.com/r/microsoft/dotnet',
    ],
  ]),
  ...products('other', [
    [
      called(
        'busybox alpine debian ubuntu centos fedora rockylinux almalinux amazonlinux oraclelinux ubi-minimal ubi-micro bash curl wget alpine-git netshoot dnsutils pause static-debian\\d+ cc-debian\\d+ iperf fio stress volume-nfs',
      ),
      'a system image or a small tool',
      OFFICIAL,
    ],
  ]).map((product): Product => ({ ...product, base: true })),
];
