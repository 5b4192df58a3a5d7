/** One service of the simulated shop: how it is specified and what it is made to use, in MiB. */
export type Service = {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob';
  readonly name: string;
  readonly image: string;
  readonly replicas: number;
  readonly limits?: Readonly<Record<string, string>>;
  readonly requests?: Readonly<Record<string, string>>;
  readonly env?: readonly object[];
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  /** Undefined for what is no JVM. */
  readonly heap?: { readonly max: number; readonly used: number; readonly live: number };
  readonly workingSet: number;
  readonly threads?: number;
  readonly oomKills?: number;
  readonly jdk?: string;
  readonly chart?: string;
};

const literal = (name: string, value: string) => ({ name, value });
const fromMap = (name: string, key: string) => ({
  name,
  valueFrom: { configMapKeyRef: { name: 'jvm-settings', key } },
});
const fromSecret = (name: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: 'credentials', key } } });

/** Figures are invented, each service to show one state of the pages: healthy, oversized, killed, blind, without a limit, no JVM. */
export const SERVICES: readonly Service[] = [
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'cart',
    image: 'registry.example/shop/cart:2.8.1',
    replicas: 3,
    limits: { memory: '1Gi', cpu: '1' },
    requests: { memory: '1Gi', cpu: '500m' },
    env: [literal('JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=60'), fromSecret('DB_PASSWORD', 'cart')],
    heap: { max: 614, used: 402, live: 231 },
    workingSet: 798,
    threads: 64,
    jdk: '17.0.15+6',
    chart: 'cart-4.2.0',
  },
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'catalog',
    image: 'registry.example/shop/catalog:5.0.3',
    replicas: 2,
    limits: { memory: '4Gi', cpu: '2' },
    requests: { memory: '4Gi', cpu: '1' },
    env: [literal('JAVA_TOOL_OPTIONS', '-Xms2g -Xmx3g')],
    heap: { max: 3072, used: 905, live: 318 },
    workingSet: 2613,
    threads: 88,
    jdk: '25.0.2+10',
    chart: 'catalog-1.9.4',
  },
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'checkout',
    image: 'registry.example/shop/checkout:3.1.0',
    replicas: 2,
    limits: { memory: '768Mi', cpu: '1' },
    requests: { memory: '512Mi', cpu: '250m' },
    env: [literal('JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=75')],
    command: ['java', '-Xmx700m', '-jar', '/app/checkout.jar'],
    heap: { max: 700, used: 610, live: 402 },
    workingSet: 761,
    threads: 121,
    oomKills: 7,
    jdk: '17.0.15+6',
    chart: 'checkout-2.2.0',
  },
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'invoices',
    image: 'registry.example/shop/invoices:1.17.2-java8',
    replicas: 1,
    limits: { memory: '1Gi' },
    requests: { memory: '256Mi' },
    env: [fromMap('JAVA_OPTS', 'JAVA_OPTS')],
    command: ['sh', '-c', 'exec java $JAVA_OPTS -jar /app/invoices.jar'],
    heap: { max: 3968, used: 515, live: 290 },
    workingSet: 921,
    threads: 41,
    jdk: '1.8.0_121-b13',
  },
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'search',
    image: 'registry.example/shop/search:0.42.0',
    replicas: 2,
    requests: { memory: '512Mi' },
    args: ['java', '-Xmx1g', '-XX:+UseConcMarkSweepGC', '-jar', '/app/search.jar'],
    heap: { max: 1024, used: 640, live: 388 },
    workingSet: 1330,
    threads: 57,
    jdk: '21.0.7+6',
  },
  {
    namespace: 'shop',
    kind: 'Deployment',
    name: 'storefront',
    image: 'registry.example/shop/storefront:9.4.0',
    replicas: 4,
    limits: { memory: '256Mi' },
    requests: { memory: '128Mi' },
    command: ['node', 'server.js'],
    workingSet: 141,
  },
  {
    namespace: 'shop',
    kind: 'CronJob',
    name: 'nightly-report',
    image: 'registry.example/shop/report:1.0.9',
    replicas: 1,
    limits: { memory: '2Gi' },
    requests: { memory: '2Gi' },
    env: [literal('JDK_JAVA_OPTIONS', '-XX:MaxRAMPercentage=80')],
    command: ['java', '-jar', '/app/report.jar'],
    heap: { max: 1638, used: 1201, live: 740 },
    workingSet: 1711,
    threads: 29,
    jdk: '17.0.15+6',
  },
  {
    namespace: 'platform',
    kind: 'StatefulSet',
    name: 'broker',
    image: 'registry.example/platform/broker:3.9.1',
    replicas: 3,
    limits: { memory: '3Gi', cpu: '2' },
    requests: { memory: '3Gi', cpu: '2' },
    env: [literal('KAFKA_HEAP_OPTS', '-Xms1g -Xmx1g')],
    heap: { max: 1024, used: 701, live: 405 },
    workingSet: 2904,
    threads: 96,
    jdk: '17.0.15+6',
    chart: 'broker-31.0.0',
  },
  {
    namespace: 'platform',
    kind: 'DaemonSet',
    name: 'log-agent',
    image: 'registry.example/platform/log-agent:7.2.0',
    replicas: 3,
    limits: { memory: '512Mi' },
    requests: { memory: '200Mi' },
    args: ['-Xmx256m', '-jar', '/agent.jar'],
    command: ['java'],
    heap: { max: 256, used: 133, live: 71 },
    workingSet: 402,
    threads: 33,
    jdk: '21.0.7+6',
  },
  {
    namespace: 'payments',
    kind: 'Deployment',
    name: 'ledger',
    image: 'registry.example/payments/ledger:6.6.6',
    replicas: 3,
    limits: { memory: '1536Mi', cpu: '1500m' },
    requests: { memory: '1536Mi', cpu: '1500m' },
    env: [fromSecret('JAVA_TOOL_OPTIONS', 'ledger-options')],
    heap: { max: 768, used: 420, live: 266 },
    workingSet: 1102,
    threads: 140,
    jdk: '25.0.2+10',
    chart: 'ledger-0.8.1',
  },
];
