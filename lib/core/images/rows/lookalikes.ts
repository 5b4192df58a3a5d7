import { named, type Product, products } from '../product.ts';

/** Images that are called like a JVM product and are none, and the reverse. They go before every other row. */
export const LOOKALIKES: readonly Product[] = [
  ...products('native-image', [
    [/-native(?::|@|$)/, 'a native executable', 'https://www.graalvm.org/latest/reference-manual/native-image/'],
    [/:(?:[\w.]+[-_.])*native(?:[-_.]|$)/, 'a native executable', 'https://quarkus.io/guides/building-native-image'],
    [
      /quarkus-(?:micro|distroless)-image/,
      'the base of native executables',
      'https://quarkus.io/guides/quarkus-runtime-base-image',
    ],
  ]),
  ...products('jvm', [
    [/kafka-lag-exporter/, 'Kafka Lag Exporter (Scala)', 'https://github.com/seglo/kafka-lag-exporter'],
    [
      /jmx[-_](?:prometheus[-_])?(?:exporter|httpserver)|prometheus-jmx|jmx-exporter/,
      'the JMX exporter',
      'https://github.com/prometheus/jmx_exporter',
    ],
    [/cassandra-exporter/, 'a Cassandra exporter', 'https://github.com/criteo/cassandra_exporter'],
    [/flink-kubernetes-operator/, 'the Flink operator', 'https://github.com/apache/flink-kubernetes-operator'],
    [
      /spark-kubernetes-operator/,
      'the Spark operator of Apache',
      'https://github.com/apache/spark-kubernetes-operator',
    ],
    [
      /strimzi\/(?:operator|access-operator|kafka-bridge|drain-cleaner)/,
      'Strimzi',
      'https://github.com/strimzi/strimzi-kafka-operator',
    ],
    [
      /keycloak-operator|(?:^|\/)keycloak\/keycloak-operator/,
      'the Keycloak operator (Quarkus)',
      'https://github.com/keycloak/keycloak',
    ],
    [/spark-dependencies/, 'the Spark job of Jaeger', 'https://github.com/jaegertracing/spark-dependencies'],
    [
      /apicurio-registry(?!-ui)|apicurio-(?:studio|api-designer)/,
      'Apicurio',
      'https://github.com/Apicurio/apicurio-registry',
    ],
    [/skywalking-(?:oap-server|ui)/, 'SkyWalking', 'https://github.com/apache/skywalking'],
    [/dynamodb-local/, 'DynamoDB Local', 'https://hub.docker.com/r/amazon/dynamodb-local'],
    [
      /pubsub-emulator|datastore-emulator|firestore-emulator/,
      'an emulator of Google Cloud',
      'https://cloud.google.com/pubsub/docs/emulator',
    ],
    [/zoonavigator(?!-web)/, 'ZooNavigator', 'https://github.com/elkozmon/zoonavigator'],
    [/cerebro(?::|@|$)/, 'Cerebro', 'https://github.com/lmenezes/cerebro'],
    [/pulsar-manager/, 'Pulsar Manager', 'https://github.com/apache/pulsar-manager'],
    [/pivotalrabbitmq\/perf-test/, 'RabbitMQ PerfTest', 'https://github.com/rabbitmq/rabbitmq-perf-test'],
    [/wavefronthq\/proxy/, 'the Wavefront proxy', 'https://github.com/wavefrontHQ/wavefront-proxy'],
    [
      /prometheus-rsocket-proxy/,
      'the Prometheus RSocket proxy',
      'https://github.com/micrometer-metrics/prometheus-rsocket-proxy',
    ],
    [/mirth|nextgenhealthcare\/connect/, 'Mirth Connect', 'https://github.com/nextgenhealthcare/connect'],
  ]),
  ...products('other', [
    [
      named('fluentd fluent-bit fluentbit filebeat metricbeat heartbeat packetbeat auditbeat vector telegraf promtail'),
      'a shipper of logs or metrics',
      'https://github.com/fluent/fluentd',
    ],
    [
      /(?:nacos|zipkin)-mysql|-(?:mysql|postgres(?:ql)?|mongo(?:db)?|redis)-(?:master|slave|primary|secondary|replica)/,
      'a database named after who uses it',
      'https://github.com/nacos-group/nacos-k8s',
    ],
    [/peer-finder/, 'a helper in Go', 'https://github.com/kmodules/peer-finder'],
    [/zipkin-(?:mysql|ui)/, 'a database or page of Zipkin', 'https://github.com/openzipkin/zipkin'],
    [/kibana/, 'Kibana (Node.js)', 'docker-library/official-images library/kibana 37079fb3'],
    [
      /opensearch-dashboards/,
      'OpenSearch Dashboards (Node.js)',
      'https://github.com/opensearch-project/OpenSearch-Dashboards',
    ],
    [
      /redpanda(?:data)?\/|vectorized\//,
      'Redpanda and its tools (C++, Go)',
      'https://github.com/redpanda-data/redpanda',
    ],
    [/scylla/, 'Scylla (C++)', 'https://github.com/scylladb/scylladb'],
    [
      /thingsboard\/tb-(?:js-executor|web-ui)/,
      'a Node.js service of ThingsBoard',
      'thingsboard/thingsboard-ce-k8s ad721ead',
    ],
    [/minecraft-bedrock/, 'the Bedrock server (C++)', 'https://github.com/itzg/docker-minecraft-bedrock-server'],
    [/jaegertracing\//, 'Jaeger (Go)', 'https://github.com/jaegertracing/jaeger'],
    [/pyspark|jupyter\/|spark-py(?::|@|$)/, 'Python that may start Spark', 'https://github.com/jupyter/docker-stacks'],
    [
      /kafka[-_]?(?:exporter|cat|pixy|minion|proxy|topics-ui|connect-ui|magic)|kminion|burrow|kcat|kowl/,
      'a Kafka tool in another language',
      'https://github.com/danielqsj/kafka_exporter',
    ],
    [/schema-registry-ui|rest-proxy-ui/, 'a page in JavaScript', 'https://github.com/lensesio/schema-registry-ui'],
    [
      /elasticsearch-(?:exporter|head|hq|curator|operator|dump)|elasticdump|elastichq|elastalert|es-rally|esrally/,
      'an Elasticsearch tool in another language',
      'https://github.com/prometheus-community/elasticsearch_exporter',
    ],
    [
      /eck-operator|elastic\/(?:apm-server|elastic-agent|beats|filebeat|metricbeat|heartbeat|packetbeat|auditbeat)|beats\/|filebeat|metricbeat|apm-server|elastic-agent|enterprise-search\/ui/,
      'a Go program of Elastic',
      'https://github.com/elastic/cloud-on-k8s',
    ],
    [
      /(?:spark|zookeeper|solr|cass|cassandra|k8ssandra|druid|pinot|pulsar|kafka|nifi|flink|hazelcast|hazelcast-platform|neo4j|jenkins|trino|presto|opensearch|elasticsearch|logstash|redis|postgres|mysql|mongodb|minio|prometheus|grafana|opentelemetry|jaeger|infinispan|activemq-artemis|wildfly|eap|open-?liberty|rocketmq|eventmesh|shardingsphere|skywalking|nacos|seata|dubbo|apisix|ignite|hbase|hdfs|hadoop|hive|alluxio|minecraft)-operator/,
      'an operator in Go',
      'https://github.com/kubernetes-sigs/controller-runtime',
    ],
    [/spark-operator\/(?:controller|webhook)/, 'the Spark operator of Kubeflow (Go)', 'kubeflow/spark-operator go.mod'],
    [/strimzi\/(?:strimzi-)?canary/, 'the canary of Strimzi (Go)', 'https://github.com/strimzi/strimzi-canary'],
    [/spark-ui-proxy/, 'a proxy in Python', 'elsonrodriguez/spark-ui-proxy Dockerfile'],
    [/(?:pinot|druid|kylin)-superset/, 'Superset (Python)', 'https://github.com/apache/superset'],
    [
      /(?:^|\/)(?:[\w-]+-)?(?:log-?generator|flog)(?::|@|$)/,
      'a maker of log lines in Go',
      'https://github.com/mingrammer/flog',
    ],
    [
      /-peer-finder|(?:^|\/)wait-for[\w-]*(?::|@|$)/,
      'a helper in Go or shell',
      'https://github.com/kmodules/peer-finder',
    ],
    [
      /(?:zookeeper|solr|redis|postgres|mysqld?|mongodb|nginx|memcached|node|rabbitmq|blackbox|cloudwatch|process|statsd|haproxy|varnish)[-_]exporter/,
      'an exporter in Go',
      'https://prometheus.io/docs/instrumenting/exporters/',
    ],
    [/cruise-control-ui|kafka-ui-nginx/, 'a page in JavaScript', 'https://github.com/linkedin/cruise-control-ui'],
    [
      /apache\/(?:apisix|couchdb|httpd|airflow|superset|answer|doris|kvrocks|brpc|milagro|arrow|yunikorn|trafficcontrol|trafficserver)/,
      'an Apache project in another language',
      'https://projects.apache.org/projects.html?language',
    ],
    [
      /cloud-spanner-emulator/,
      'the Spanner emulator (C++, Go)',
      'https://github.com/GoogleCloudPlatform/cloud-spanner-emulator',
    ],
    [
      /skywalking-(?:swck(?=[:@]|$)|banyandb|satellite|cli|eyes|kubernetes-event-exporter|rover)|banyandb/,
      'a Go program of SkyWalking',
      'https://github.com/apache/skywalking-banyandb',
    ],
    [
      /dubbo-(?:go|js|php|kubernetes)|dubbo-admin-(?:ui|go)/,
      'Dubbo in another language',
      'https://github.com/apache/dubbo-go',
    ],
    [/rocketmq-exporter-go|seata-go/, 'a Go program', 'https://github.com/apache/incubator-seata-go'],
  ]),
];
