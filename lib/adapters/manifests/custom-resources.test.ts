import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { instant } from '#lib/core/instant.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { readShell } from '../shell/read-shell.ts';
import { manifestFacts } from './read-manifests.ts';

const assess = (text: string) =>
  assessCluster(manifestFacts([{ file: 'a.yaml', text }], 'test', instant(0)), readShell).map(
    ({ ref, container, detection, options }) => ({
      name: `${ref.name}/${container.name}`,
      isJvm: detection.isJvm,
      limit: container.resources.memoryLimit.state === 'known' ? container.resources.memoryLimit.value : undefined,
      options: options.map(({ text: option }) => option).filter((option) => /-Xm|RAMPercentage/.test(option)),
      field: container.fieldPath,
      line: container.position?.line,
    }),
  );

const bytesOf = (quantity: string): number | undefined => {
  const size = parseMemoryQuantity(quantity);
  return size.ok ? size.value : undefined;
};

table(
  'custom resources become the workloads that their operators make',
  [
    {
      why: 'Strimzi: jvmOptions become variables, without a heap half of the limit',
      text: `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: my }
spec:
  kafka:
    replicas: 3
    resources: { limits: { memory: 4Gi } }
  zookeeper:
    replicas: 3
    jvmOptions: { -Xms: 512m, -Xmx: 512m }
`,
      gives: [
        {
          name: 'my/kafka',
          isJvm: true,
          limit: bytesOf('4Gi'),
          options: ['-Xms2048m', '-Xmx2048m'],
          field: 'spec.kafka',
          line: 6,
        },
        {
          name: 'my-zookeeper/zookeeper',
          isJvm: true,
          limit: 'unset',
          options: ['-Xms512m', '-Xmx512m'],
          field: 'spec.zookeeper',
          line: 9,
        },
      ],
    },
    {
      why: 'Elasticsearch on ECK: a node set without a pod template has 2Gi and half of it as heap',
      text: `apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: { name: es }
spec:
  version: 8.15.0
  nodeSets:
    - name: default
      count: 3
`,
      gives: [
        {
          name: 'es-es-default/elasticsearch',
          isJvm: true,
          limit: bytesOf('2Gi'),
          options: ['-Xms1024m', '-Xmx1024m'],
          field: 'spec.nodeSets[0].podTemplate.spec.containers[0]',
          line: 7,
        },
      ],
    },
    {
      why: 'Flink: the size of the process decides the heap',
      text: `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
metadata: { name: f }
spec:
  flinkVersion: v1_20
  jobManager: { resource: { memory: 1728m } }
  taskManager: { resource: { memory: 1728m } }
`,
      gives: [
        {
          name: 'f/flink-main-container',
          isJvm: true,
          limit: bytesOf('1728Mi'),
          options: ['-Xmx1207959552', '-Xms1207959552'],
          field: 'spec.jobManager',
          line: 6,
        },
        {
          name: 'f-taskmanager/flink-main-container',
          isJvm: true,
          limit: bytesOf('1728Mi'),
          options: ['-Xmx536870902', '-Xms536870902'],
          field: 'spec.taskManager',
          line: 7,
        },
      ],
    },
    {
      why: 'Spark: the limit is the memory and its overhead, at least 384 MiB',
      text: `apiVersion: sparkoperator.k8s.io/v1beta2
kind: SparkApplication
metadata: { name: s }
spec:
  type: Scala
  driver: { memory: 512m }
  executor: { memory: 8g, instances: 2 }
`,
      gives: [
        {
          name: 's/spark-kubernetes-driver',
          isJvm: true,
          limit: bytesOf('896Mi'),
          options: ['-Xmx512m'],
          field: 'spec.driver',
          line: 6,
        },
        {
          name: 's-executor/spark-kubernetes-executor',
          isJvm: true,
          limit: 9448928051,
          options: ['-Xms8g', '-Xmx8g'],
          field: 'spec.executor',
          line: 7,
        },
      ],
    },
    {
      why: 'Keycloak: the operator limits it to 2Gi, the script takes 70 %',
      text: `apiVersion: k8s.keycloak.org/v2alpha1
kind: Keycloak
metadata: { name: kc }
spec: { instances: 1 }
`,
      gives: [
        {
          name: 'kc/keycloak',
          isJvm: true,
          limit: bytesOf('2Gi'),
          options: ['-XX:MaxRAMPercentage=70', '-XX:MinRAMPercentage=70', '-XX:InitialRAMPercentage=50'],
          field: 'spec',
          line: 4,
        },
      ],
    },
    {
      why: 'Argo Rollout and Knative Service hold an ordinary template',
      text: `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: r }
spec:
  template:
    spec:
      containers:
        - { name: a, image: eclipse-temurin:21, command: [java, -Xmx256m, -jar, a.jar] }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: k }
spec:
  template:
    spec:
      containers:
        - { name: a, image: eclipse-temurin:21, command: [java, -Xmx128m, -jar, a.jar] }
`,
      gives: [
        {
          name: 'r/a',
          isJvm: true,
          limit: 'unset',
          options: ['-Xmx256m'],
          field: 'spec.template.spec.containers[0]',
          line: 8,
        },
        {
          name: 'k/a',
          isJvm: true,
          limit: 'unset',
          options: ['-Xmx128m'],
          field: 'spec.template.spec.containers[0]',
          line: 17,
        },
      ],
    },
    {
      why: 'Strimzi: percentages belong to the heap, so none is computed; an operator has its own variables',
      text: `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: k }
spec:
  kafka:
    jvmOptions: { -XX: { MaxRAMPercentage: 60, UseZGC: true } }
    resources: { limits: { memory: 4Gi } }
  entityOperator: { topicOperator: { jvmOptions: { -Xmx: 256m } } }
`,
      gives: [
        {
          name: 'k/kafka',
          isJvm: true,
          limit: bytesOf('4Gi'),
          options: ['-XX:MaxRAMPercentage=60'],
          field: 'spec.kafka',
          line: 6,
        },
        {
          name: 'k-topic-operator/topic-operator',
          isJvm: true,
          limit: 'unset',
          options: ['-Xmx256m', '-XX:MinRAMPercentage=15', '-XX:MaxRAMPercentage=20'],
          field: 'spec.entityOperator.topicOperator',
          line: 8,
        },
      ],
    },
    {
      why: 'Knative: a container needs no name',
      text: `apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: s }
spec:
  template:
    spec:
      containers:
      - image: shop/app:java21
        env: [{ name: JAVA_TOOL_OPTIONS, value: -Xmx300m }]
`,
      gives: [
        {
          name: 's/user-container',
          isJvm: true,
          limit: 'unset',
          options: ['-Xmx300m'],
          field: 'spec.template.spec.containers[0]',
          line: 8,
        },
      ],
    },
    {
      why: 'Spark’s operator of Apache: all stands in Spark’s own settings',
      text: `apiVersion: spark.apache.org/v1
kind: SparkApplication
metadata: { name: a }
spec:
  sparkConf:
    spark.driver.memory: 3g
    spark.executor.memoryOverhead: 1g
    spark.kubernetes.container.image: apache/spark:4.0.0-java21
`,
      gives: [
        {
          name: 'a/spark-kubernetes-driver',
          isJvm: true,
          limit: bytesOf('3456Mi'),
          options: ['-Xmx3g'],
          field: 'spec.sparkConf',
          line: 6,
        },
        {
          name: 'a-executor/spark-kubernetes-executor',
          isJvm: true,
          limit: bytesOf('2Gi'),
          options: ['-Xms1g', '-Xmx1g'],
          field: 'spec.sparkConf',
          line: 6,
        },
      ],
    },
  ],
  ({ text, gives, why }) => expect.soft(assess(text), why).toEqual(gives),
);
