/** A program as a container: what it runs, where its answers are, and what makes it work. */
export type Program = {
  readonly name: string;
  readonly image: Readonly<Record<'17' | '25', string>>;
  /** The words of the container's command; `JVM` stands for the options under test. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly heapMiB: number;
  readonly metrics?: { readonly port: number; readonly path: string };
  /** What is asked of it while it runs; a program without paths works by itself. */
  readonly asks?: { readonly port: number; readonly paths: readonly string[] };
};

const JRE = { '17': 'registry.example/openjdk:17-jre', '25': 'registry.example/openjdk:25-jre' } as const;

const METRICS = { port: 9404, path: '/metrics' } as const;

const load = (name: string, heapMiB: number, settings: Readonly<Record<string, string>>): Program => ({
  name,
  image: JRE,
  command: ['java', 'JVM', '-cp', '/app/*', 'Load'],
  env: { LOAD_METRICS_PORT: '9404', LOAD_ALLOCATE_KIB_PER_SECOND: '4096', ...settings },
  heapMiB,
  metrics: METRICS,
});

const service: Program = {
  name: 'spring-boot',
  image: JRE,
  command: ['java', 'JVM', '-jar', '/programs/service/service.jar'],
  env: {},
  heapMiB: 128,
  metrics: { port: 8080, path: '/actuator/prometheus' },
  asks: { port: 8080, paths: ['/orders/count', '/actuator/prometheus', '/actuator/health', '/no-such-path'] },
};

/** Kafka with the JMX exporter as an agent: what agents take is in its native memory. Its log cleaner wants 128 MiB in one piece. */
const broker: Program = {
  name: 'kafka with an agent',
  image: JRE,
  command: [
    '/bin/sh',
    '-c',
    'java -Xmx64m -cp "/programs/broker/libs/*" kafka.tools.StorageTool format --cluster-id MkU3OEVBNTcwNTJENDM2Qg --config /broker/config/server.properties >/dev/null; exec java JVM -javaagent:/programs/broker/agent/jmx_prometheus_javaagent.jar=9404:/broker/config/jmx.yaml -cp "/programs/broker/libs/*" kafka.Kafka /broker/config/server.properties',
  ],
  env: {},
  heapMiB: 256,
  metrics: METRICS,
  asks: { port: 9404, paths: ['/metrics'] },
};

/** Tomcat compiles its pages while it runs, and has no exporter: only the container is seen. */
const tomcat: Program = {
  name: 'tomcat without metrics of the JVM',
  image: { ...JRE, '17': 'registry.example/library/tomcat:11.0.24-jre17' },
  command: [
    '/bin/sh',
    '-c',
    'cp -r /programs/tomcat/apache-tomcat-11.0.24 /tmp/tomcat && exec /bin/sh /tmp/tomcat/bin/catalina.sh run',
  ],
  env: { CATALINA_OPTS: 'JVM' },
  heapMiB: 128,
  asks: {
    port: 8080,
    paths: ['/', '/examples/jsp/num/numguess.jsp', '/examples/jsp/el/basic-arithmetic.jsp', '/docs/index.html'],
  },
};

const manyThreads = load('400 threads', 96, { LOAD_LIVE_MIB: '30', LOAD_THREADS: '400', LOAD_CLASSES: '500' });
const manyClasses = load('12,000 classes', 128, { LOAD_LIVE_MIB: '40', LOAD_CLASSES: '12000' });
const directBuffers = load('96 MiB of direct buffers', 128, { LOAD_LIVE_MIB: '20', LOAD_DIRECT_MIB: '96' });

export type Collector = 'Serial' | 'Parallel' | 'G1' | 'Shenandoah' | 'Z';

/** One proof: a program on a release under a collector. */
export type Scenario = {
  readonly id: string;
  readonly program: Program;
  readonly jdk: '17' | '25';
  readonly collector: Collector;
  readonly heapMiB: number;
};

const scenario = (
  program: Program,
  jdk: Scenario['jdk'],
  collector: Collector,
  heapMiB: number = program.heapMiB,
): Scenario => ({
  id: `${program.name.replaceAll(/\W+/g, '-')}-${jdk}-${collector}`.toLowerCase(),
  program,
  jdk,
  collector,
  heapMiB,
});

/** Every proof, the quick and plain ones first. */
export const SCENARIOS: readonly Scenario[] = [
  ...(['17', '25'] as const).flatMap((jdk) => [
    ...[service, broker, tomcat, manyThreads, manyClasses, directBuffers].map((program) =>
      scenario(program, jdk, 'Serial'),
    ),
    scenario(service, jdk, 'G1', 256),
    scenario(service, jdk, 'Parallel', 256),
    scenario(service, jdk, 'Shenandoah', 256),
    scenario(service, jdk, 'Z', 256),
    scenario(broker, jdk, 'G1'),
    scenario(manyThreads, jdk, 'G1', 256),
  ]),
];
