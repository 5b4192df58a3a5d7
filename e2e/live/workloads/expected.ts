/** What becomes of a container of the test bed, whoever looks. */
export type Fate = 'runs' | 'is killed' | 'refuses to start' | 'dies' | 'is never made' | 'ends';

/** What is true of one container, known from how it was made. */
export type Expected = {
  /** `namespace/Kind/name/container`. */
  readonly container: string;
  readonly fate: Fate;
  /** The options that somebody wrote: text, place, state. Those that a start script adds are left out. */
  readonly options?: readonly string[];
  /** Rules that must speak up, and rules that must stay silent. */
  readonly findings?: readonly string[];
  readonly silent?: readonly string[];
} & (
  | { readonly jvm: false }
  | {
      readonly jvm: true;
      readonly feature: '17' | '25';
      readonly exporter: 'client_java' | 'micrometer' | 'jmx_exporter' | 'none';
      /** Why the running JVM is not asked for its flags, or why Headroom cannot predict them. */
      readonly unasked?: string;
    }
);

const LOAD_17 = { jvm: true, feature: '17', exporter: 'client_java' } as const;
const LOAD_25 = { jvm: true, feature: '25', exporter: 'client_java' } as const;
const QUIET_17 = { jvm: true, feature: '17', exporter: 'none' } as const;
const QUIET_25 = { jvm: true, feature: '25', exporter: 'none' } as const;

/** A container of `trouble.yaml`: what Headroom has to find in it stands in `troubles.ts`. */
const troubled = (container: string, fate: Fate, exporter: 'client_java' | 'none' = 'client_java'): Expected => ({
  container,
  fate,
  jvm: true,
  feature: '17',
  exporter,
  unasked: 'its trouble leaves no room for a second JVM',
});

const BUDGET_RULES = ['budget-over-limit', 'heap-over-limit', 'recent-oom-kill', 'limit-blind-jvm', 'removed-flag'];

/** One row a container of `workloads/*.yaml`, in the order of the files. */
export const EXPECTED: readonly Expected[] = [
  {
    container: 'shop/Deployment/catalog/catalog',
    fate: 'runs',
    ...LOAD_17,
    options: ['-XX:MaxRAMPercentage=50.0 env:JAVA_TOOL_OPTIONS effective'],
    silent: [...BUDGET_RULES, 'percentage-without-limit', 'missing-memory-limit', 'shadowed-heap-percentage'],
  },
  {
    container: 'shop/Deployment/storefront/storefront',
    fate: 'runs',
    jvm: true,
    feature: '25',
    exporter: 'micrometer',
    options: ['-Xmx128m env:JAVA_TOOL_OPTIONS effective', '-XX:MaxMetaspaceSize=96m env:JAVA_TOOL_OPTIONS effective'],
    silent: BUDGET_RULES,
  },
  {
    container: 'shop/StatefulSet/cart/cart',
    fate: 'runs',
    ...LOAD_25,
    options: ['-Xms64m args effective', '-Xmx160m args effective', '-XX:MaxDirectMemorySize=32m args effective'],
    silent: BUDGET_RULES,
  },
  {
    container: 'shop/Deployment/search/search',
    fate: 'runs',
    ...LOAD_17,
    options: ['-Xms256m env:JAVA_TOOL_OPTIONS effective', '-Xmx1g env:JAVA_TOOL_OPTIONS effective'],
    silent: BUDGET_RULES,
  },
  {
    container: 'shop/Deployment/checkout/checkout',
    fate: 'runs',
    ...LOAD_17,
    findings: ['heap-over-limit', 'budget-over-limit'],
    silent: ['recent-oom-kill', 'limit-blind-jvm'],
  },
  { container: 'shop/Deployment/java-style-guide/site', fate: 'runs', jvm: false },
  { container: 'shop/Deployment/javascript-bundle/javascript-bundle', fate: 'runs', jvm: false },
  {
    container: 'payments/Deployment/ledger/ledger',
    fate: 'runs',
    ...LOAD_17,
    options: [
      '-Xmx200m env:JAVA_TOOL_OPTIONS effective',
      '-XX:MaxRAMPercentage=75.0 env:JDK_JAVA_OPTIONS shadowed',
      '-XX:+ExitOnOutOfMemoryError env:JDK_JAVA_OPTIONS effective',
    ],
    findings: ['shadowed-heap-percentage'],
    silent: ['percentage-without-limit', 'surviving-out-of-memory'],
  },
  {
    container: 'payments/Deployment/gateway/gateway',
    fate: 'runs',
    ...LOAD_17,
    options: [],
    findings: ['missing-memory-limit'],
    silent: ['percentage-without-limit'],
  },
  {
    container: 'payments/Deployment/settlement/settlement',
    fate: 'runs',
    ...LOAD_17,
    options: ['-XX:MaxRAMPercentage=2.5 env:JDK_JAVA_OPTIONS effective'],
    findings: ['missing-memory-limit', 'percentage-without-limit'],
  },
  {
    container: 'payments/Deployment/fraud/fraud',
    fate: 'runs',
    ...LOAD_25,
    unasked: 'a Secret may hold any option',
    options: [
      '-Xmx144m env:JAVA_TOOL_OPTIONS<configMap:jvm/options effective',
      '-XX:MaxMetaspaceSize=64m env:JAVA_TOOL_OPTIONS<configMap:jvm/options effective',
      '-Xss512k env:JAVA_TOOL_OPTIONS<configMap:jvm/options effective',
      '$(JDK_JAVA_OPTIONS) secret:keystore/options unknown',
    ],
  },
  {
    container: 'platform/StatefulSet/kafka/kafka',
    fate: 'runs',
    jvm: true,
    feature: '17',
    exporter: 'jmx_exporter',
    options: [
      '-Xms192m env:KAFKA_HEAP_OPTS effective',
      '-Xmx192m env:KAFKA_HEAP_OPTS effective',
      '-javaagent:/opt/agent/jmx_prometheus_javaagent.jar=9404:/opt/agent/jmx.yaml env:KAFKA_OPTS effective',
    ],
    silent: BUDGET_RULES,
  },
  {
    container: 'platform/Deployment/portal/tomcat',
    fate: 'runs',
    ...QUIET_17,
    options: [
      '-Xmx256m env:JAVA_OPTS shadowed',
      '-XX:+UseSerialGC env:JAVA_OPTS effective',
      '-Xmx112m env:CATALINA_OPTS effective',
    ],
    silent: ['heap-over-limit'],
  },
  {
    container: 'platform/Deployment/notifier/notifier',
    fate: 'runs',
    ...LOAD_25,
    options: [
      '-Xmx96m env:JAVA_OPTS effective',
      '-Xss512k env:JAVA_OPTS effective',
      '-XX:+UseSerialGC env:JAVA_OPTS effective',
    ],
    silent: ['unread-options', ...BUDGET_RULES],
  },
  {
    container: 'platform/DaemonSet/node-agent/node-agent',
    fate: 'runs',
    ...LOAD_25,
    options: [
      '-Xmx64m configMap:node-agent/JAVA_TOOL_OPTIONS effective',
      '-XX:+UseSerialGC configMap:node-agent/JAVA_TOOL_OPTIONS effective',
      '-XX:TieredStopAtLevel=1 configMap:node-agent/JAVA_TOOL_OPTIONS effective',
    ],
    silent: BUDGET_RULES,
  },
  {
    container: 'platform/Deployment/proxy/proxy',
    fate: 'runs',
    ...LOAD_25,
    silent: ['heap-over-limit'],
  },
  { container: 'platform/Deployment/kafka-exporter/kafka-exporter', fate: 'runs', jvm: false },
  { container: 'platform/Deployment/redpanda/redpanda', fate: 'runs', jvm: false },
  { container: 'platform/Deployment/tomcat-logs/fluent-bit', fate: 'runs', jvm: false },
  {
    container: 'batch/Deployment/importer/importer',
    fate: 'is killed',
    ...LOAD_17,
    findings: ['recent-oom-kill', 'heap-over-limit', 'budget-over-limit'],
  },
  {
    container: 'batch/Deployment/reporter/reporter',
    fate: 'refuses to start',
    ...QUIET_17,
    findings: ['unreadable-flag'],
  },
  {
    container: 'batch/Job/reindex/reindex',
    fate: 'ends',
    ...LOAD_17,
    options: ['-Xmx160m env:JAVA_TOOL_OPTIONS effective'],
  },
  {
    container: 'batch/CronJob/nightly/nightly',
    fate: 'ends',
    ...QUIET_17,
    unasked: 'it runs for a minute in ten',
    options: [
      '-XX:MaxRAMPercentage=50 env:JAVA_TOOL_OPTIONS effective',
      '-XX:+UseSerialGC env:JAVA_TOOL_OPTIONS effective',
    ],
  },
  {
    container: 'legacy/Deployment/billing/billing',
    fate: 'runs',
    ...LOAD_17,
    unasked: 'its limit has no room for a second JVM',
    options: ['-XX:+UseBiasedLocking command effective', '-Xmx128m command effective'],
    findings: ['request-below-working-set', 'budget-over-limit', 'working-set-near-limit'],
  },
  {
    container: 'legacy/Deployment/inventory/inventory',
    fate: 'refuses to start',
    ...QUIET_17,
    findings: ['removed-flag'],
  },
  {
    container: 'legacy/Deployment/archive/archive',
    fate: 'runs',
    ...LOAD_17,
    options: [],
    silent: ['missing-memory-limit', 'heap-over-limit'],
  },
  {
    container: 'legacy/Deployment/bridge/bridge',
    fate: 'runs',
    ...LOAD_25,
    findings: ['limit-blind-jvm', 'heap-over-limit'],
  },
  {
    container: 'legacy/Deployment/bridge/tunnel',
    fate: 'runs',
    ...QUIET_25,
    silent: ['limit-blind-jvm'],
  },
  troubled('trouble/Deployment/cramped/cramped', 'runs'),
  troubled('trouble/Deployment/bounded/bounded', 'runs'),
  troubled('trouble/Deployment/offheap/offheap', 'runs'),
  troubled('trouble/Deployment/classes/classes', 'runs'),
  troubled('trouble/Deployment/throttled/throttled', 'runs'),
  troubled('trouble/Deployment/accompanied/accompanied', 'runs'),
  troubled('trouble/Deployment/probed/probed', 'runs'),
  troubled('trouble/Deployment/hurried/hurried', 'runs'),
  troubled('trouble/Deployment/resized/resized', 'runs', 'none'),
  troubled('trouble/Deployment/boundless/boundless', 'runs', 'none'),
  troubled('trouble/Deployment/exhausted/exhausted', 'dies', 'none'),
  troubled('trouble/Deployment/crashing/crashing', 'dies', 'none'),
  troubled('trouble/Deployment/killed/killed', 'dies', 'none'),
  troubled('narrow/Deployment/last/last', 'runs', 'none'),
  troubled('narrow/Deployment/refused/refused', 'is never made', 'none'),
];
