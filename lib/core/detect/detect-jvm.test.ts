import { expect, table } from '#lib/testing/harness.ts';
import { from, known } from '../known.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import { type DetectionInput, detectJvm } from './detect-jvm.ts';

const SPEC = from('pod-spec');
const unset = known('unset' as const, SPEC);

const plain: Container = {
  name: 'app',
  role: 'main',
  image: 'shop/cart:1.0',
  command: undefined,
  args: undefined,
  workingDir: undefined,
  env: [],
  resources: { memoryLimit: unset, memoryRequest: unset, cpuLimit: unset, cpuRequest: unset },
  probes: {},
  volumeMounts: [],
  files: [],
  hasPreStop: false,
  readOnlyRootFilesystem: false,
  memoryResizePolicy: undefined,
  fieldPath: 'spec.containers[0]',
  position: undefined,
};

const variable = (name: string, value: string): Container['env'][number] => ({
  name,
  value: known(value, SPEC),
  origin: { kind: 'literal' },
});

const probe = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  failureThreshold: 3,
  successThreshold: 1,
};

const image = (env: readonly string[], entrypoint: readonly string[]): ImageConfig => ({
  digest: 'sha256:0',
  env,
  entrypoint,
  cmd: [],
  labels: {},
  workingDir: undefined,
});

const KAFKA_TOOL = { id: 'kafka-tools', product: 'Kafka', reader: 'kafka-run-class.sh', by: 'command' } as const;

type Row = { readonly why: string; readonly is: boolean | 'unknown'; readonly container?: Partial<Container> } & Omit<
  Partial<DetectionInput>,
  'container'
>;

const rows: readonly Row[] = [
  { why: 'nothing tells it', is: 'unknown' },
  { why: 'a known product', is: true, container: { image: 'apache/kafka:3.9.0' } },
  {
    why: 'a product in the path alone only points to it',
    is: 'unknown',
    container: { image: 'acme/kafka/deployer:1' },
  },
  {
    why: 'variables copied from a neighbour make no JVM of a broker in Erlang',
    is: false,
    container: { image: 'rabbitmq:3.8', env: [variable('JDK_JAVA_OPTIONS', '-Xmx1g'), variable('SPRING_X', '1')] },
  },
  {
    why: 'on a base that others build on they do',
    is: true,
    container: { image: 'debian:12', env: [variable('JDK_JAVA_OPTIONS', '-Xmx1g'), variable('SPRING_X', '1')] },
  },
  {
    why: 'a shell command in a product’s image',
    is: false,
    container: { image: 'apache/kafka:3.9.0' },
    programs: ['until', 'nc', 'sleep'],
  },
  {
    why: 'a Java tool in another product’s image',
    is: true,
    container: { image: 'scylladb/scylla:5' },
    launcher: KAFKA_TOOL,
  },
  {
    why: 'a native executable, whatever it is called',
    is: false,
    container: { image: 'solsson/kafka:native-cli' },
    launcher: KAFKA_TOOL,
  },
  {
    why: 'a variable copied to a lookalike',
    is: false,
    container: { image: 'kibana:8.1', env: [variable('ES_JAVA_OPTS', '-Xmx1g')] },
  },
  { why: 'a JDBC address', is: true, container: { env: [variable('DB', 'jdbc:postgresql://db/x')] } },
  { why: 'Spring’s variables', is: true, container: { env: [variable('SPRING_PROFILES_ACTIVE', 'prod')] } },
  {
    why: 'Kafka’s addresses are in any language',
    is: 'unknown',
    container: { env: [variable('KAFKA_BROKERS', 'a:9092')] },
  },
  {
    why: 'a probe of Spring Boot',
    is: true,
    container: { probes: { liveness: { handler: 'http', path: '/actuator/health', ...probe } } },
  },
  {
    why: 'a mounted Tomcat folder',
    is: true,
    container: { volumeMounts: [{ path: '/usr/local/tomcat/logs', volume: 'v', readOnly: false, subPath: undefined }] },
  },
  {
    why: 'a mark of the platform',
    is: true,
    template: { labels: { 'app.openshift.io/runtime': 'quarkus' }, annotations: {} },
  },
  {
    why: 'a mark for another language',
    is: false,
    template: { labels: { 'app.openshift.io/runtime': 'nodejs' }, annotations: {} },
  },
  {
    why: 'the image’s own configuration',
    is: true,
    image: image(['JAVA_VERSION=jdk-17.0.15+6'], ['java', '-jar', '/app.jar']),
  },
  { why: 'an image that starts something else', is: false, image: image([], ['node', 'server.js']) },
];

table('evidence is weighed', rows, ({ why, is, container, ...rest }) => {
  const found = detectJvm({ options: [], ...rest, container: { ...plain, ...container } });
  expect
    .soft(found.isJvm, `${why}: ${found.evidence.map(({ says, weight }) => `${weight} ${says}`).join('; ')}`)
    .toBe(is);
});

table(
  'release and VM come from the surest source',
  [
    {
      why: 'the image beats its name',
      container: { image: 'x:java11' },
      image: image(['JAVA_VERSION=17.0.15'], []),
      jdk: '17.0.15',
      vm: 'hotspot',
    },
    {
      why: 'the name alone',
      container: { image: 'ibm-semeru-runtimes:open-21-jre' },
      image: undefined,
      jdk: '21',
      vm: 'openj9',
    },
    {
      why: 'the old spelling of 8',
      container: { image: 'x' },
      image: image(['JAVA_VERSION=1.8.0_392', 'JAVA_HOME=/x'], []),
      jdk: '8u392',
      vm: 'hotspot',
    },
    { why: 'nothing', container: { image: 'x' }, image: undefined, jdk: undefined, vm: undefined },
  ],
  ({ container, image: config, jdk, vm, why }) => {
    const found = detectJvm({ options: [], container: { ...plain, ...container }, image: config });
    expect.soft(found.jdk.state === 'known' ? found.jdk.value : undefined, why).toBe(jdk);
    expect.soft(found.vm.state === 'known' ? found.vm.value : undefined, why).toBe(vm);
  },
);
