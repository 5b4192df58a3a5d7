import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Finding } from '#lib/core/findings/finding.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import { type AssessmentSpec, anAssessment } from './builders.ts';

const overLimit: Finding = {
  rule: 'budget-over-limit',
  severity: 'critical',
  message: 'The budget is 212 MiB over the limit',
  evidence: { limit: '1,024 MiB', budget: '1,236 MiB' },
  fix: 'Set `resources.limits.memory` to `1104Mi` and `-XX:MaxRAMPercentage=55.0`',
  field: 'spec.template.spec.containers[0].resources.limits.memory',
};

const unread: Finding = {
  rule: 'unread-options',
  severity: 'warning',
  message: '2 options in a ConfigMap are read by nobody',
  evidence: { options: '-Xmx512m -XX:+UseZGC', origin: 'configMap:orders-jvm/JAVA_OPTS' },
  fix: 'Rename the key to `JAVA_TOOL_OPTIONS`, or delete it',
};

/** Every state an option can be in, from every kind of place. */
export const everyOption: readonly JvmOption[] = [
  {
    text: '-XX:MaxRAMPercentage=50.0',
    origin: 'image',
    readBy: 'jvm',
    state: 'shadowed',
    by: 'env:JAVA_TOOL_OPTIONS replaces the variable of the image',
  },
  {
    text: '-XX:Flags=/etc/jvm/orders.flags',
    origin: 'args',
    readBy: 'jvm',
    state: 'unreadable',
    by: 'an init container writes the file at start; its content is in no specification',
  },
  { text: '-XX:MaxRAMPercentage=75.0', origin: 'env:JAVA_TOOL_OPTIONS', readBy: 'jvm', state: 'effective' },
  { text: '-XX:+ExitOnOutOfMemoryError', origin: 'env:JAVA_TOOL_OPTIONS', readBy: 'jvm', state: 'effective' },
  {
    text: '-XX:MaxMetaspaceSize=128m',
    origin: 'env:JAVA_TOOL_OPTIONS',
    readBy: 'jvm',
    state: 'shadowed',
    by: '-XX:MaxMetaspaceSize=256m in args',
  },
  { text: '-XX:MaxDirectMemorySize=96m', origin: 'env:JDK_JAVA_OPTIONS', readBy: 'jvm', state: 'effective' },
  {
    text: '(not read)',
    origin: 'secret:orders-secrets/EXTRA',
    readBy: 'unknown',
    state: 'unknown',
    by: 'Headroom never reads Secrets',
  },
  { text: '-XX:MaxMetaspaceSize=256m', origin: 'args', readBy: 'jvm', state: 'effective' },
  {
    text: '-Xmx512m',
    origin: 'configMap:orders-jvm/JAVA_OPTS',
    readBy: 'none',
    state: 'effective',
    by: 'the entrypoint starts java itself; no script reads JAVA_OPTS',
  },
];

const ordersRegions = {
  native: 32,
  gc: 70,
  'code-cache': 74,
  metaspace: 118,
  'class-space': 16,
  'thread-stacks': 62,
  'direct-buffers': 96,
  heap: 768,
};

/** One container in each verdict, and those whose picture is hard to draw. */
export const SAMPLES: readonly AssessmentSpec[] = [
  {
    namespace: 'payments',
    name: 'orders-api',
    replicas: 6,
    release: 'orders',
    jdk: '17.0.9',
    collector: 'G1',
    limit: 1024,
    seesLimit: true,
    regions: ordersRegions,
    basis: {
      native: 'assumed',
      gc: 'modelled',
      'code-cache': 'modelled',
      metaspace: 'modelled',
      'direct-buffers': 'resolved',
      heap: 'resolved',
    },
    usage: { peak: 1019, live: 372, heapPeak: 608, kills: 3 },
    options: everyOption,
    findings: [overLimit, unread],
    advice: { limit: 1104, heap: 608 },
  },
  {
    namespace: 'kafka',
    name: 'broker',
    kind: 'StatefulSet',
    replicas: 3,
    jdk: '21.0.4',
    collector: 'G1',
    limit: 7168,
    seesLimit: true,
    regions: {
      native: 80,
      gc: 320,
      'code-cache': 90,
      metaspace: 80,
      'thread-stacks': 102,
      'direct-buffers': 476,
      heap: 6144,
    },
    usage: { peak: 7160, live: 3900, kills: 1 },
    findings: [overLimit],
    advice: { limit: 7472, heap: 6144 },
  },
  {
    namespace: 'search',
    name: 'es-data',
    kind: 'StatefulSet',
    replicas: 5,
    jdk: '21.0.4',
    collector: 'G1',
    limit: 24576,
    seesLimit: true,
    regions: {
      native: 200,
      gc: 1200,
      'code-cache': 240,
      metaspace: 220,
      'thread-stacks': 160,
      'direct-buffers': 8000,
      heap: 16384,
    },
    usage: { peak: 19800, live: 9200 },
    findings: [overLimit],
    advice: { limit: 20608, heap: 11264 },
  },
  {
    namespace: 'checkout',
    name: 'cart-service',
    replicas: 8,
    jdk: '21.0.4',
    collector: 'Serial',
    limit: 512,
    seesLimit: true,
    regions: { native: 30, gc: 4, 'code-cache': 60, metaspace: 90, 'thread-stacks': 40, heap: 400 },
    usage: { peak: 446, live: 160 },
    advice: { limit: 576, heap: 320 },
    findings: [overLimit],
  },
  {
    namespace: 'reports',
    name: 'jasper',
    replicas: 2,
    jdk: '17.0.8',
    collector: 'G1',
    limit: 3072,
    seesLimit: false,
    regions: { native: 60, gc: 600, 'code-cache': 120, metaspace: 140, 'thread-stacks': 50, heap: 15869 },
    usage: { peak: 2100, live: 900 },
    advice: { limit: 1984, heap: 1200, confidence: 'medium' },
    findings: [overLimit],
  },
  {
    namespace: 'tools',
    name: 'jenkins',
    kind: 'StatefulSet',
    replicas: 1,
    jdk: '17.0.12',
    collector: 'G1',
    limit: 'unset',
    request: 2048,
    seesLimit: true,
    regions: { native: 60, gc: 300, 'code-cache': 200, metaspace: 240, 'thread-stacks': 60, heap: 7736 },
    usage: { peak: 4300, live: 1900 },
    advice: { limit: 4720, heap: 3200, confidence: 'medium' },
    findings: [unread],
  },
  { namespace: 'edi', name: 'edi-gateway', replicas: 2, limit: 1024, usage: { peak: 640 } },
  { namespace: 'batch', name: 'ingest-worker', kind: 'CronJob', replicas: 1, limit: 768 },
  {
    namespace: 'catalog',
    name: 'token-store',
    replicas: 4,
    release: 'catalog',
    jdk: '21.0.4',
    collector: 'Serial',
    limit: 2048,
    seesLimit: true,
    regions: { native: 30, gc: 8, 'code-cache': 66, metaspace: 92, 'thread-stacks': 40, heap: 1536 },
    usage: { peak: 600, live: 140 },
    advice: { limit: 768, heap: 384 },
  },
  {
    namespace: 'shipping',
    name: 'quote-api',
    replicas: 2,
    jdk: '25.0.1',
    collector: 'Z',
    limit: 1536,
    seesLimit: true,
    regions: { native: 40, gc: 60, 'code-cache': 80, metaspace: 110, 'thread-stacks': 50, heap: 1024 },
    usage: { peak: 1280, live: 500 },
    advice: { limit: 1472, heap: 1024 },
  },
];

const NAMES = ['mailer', 'pricing', 'stock', 'label', 'session', 'audit', 'search', 'invoice', 'basket', 'profile'];

/** The samples, and generated containers up to `size`: for lists that must be long. */
export function aFleet(size: number): readonly Assessment[] {
  const generated = Array.from({ length: Math.max(0, size - SAMPLES.length) }, (_, i): AssessmentSpec => {
    const limit = 512 + (i % 7) * 256;
    const heap = Math.round(limit * (i % 3 === 0 ? 0.8 : 0.6));
    const name = `${NAMES[i % NAMES.length]}-${i}`;
    return {
      namespace: `team-${i % 23}`,
      name,
      replicas: 1 + (i % 4),
      release: `release-${i % 40}`,
      jdk: ['17.0.9', '21.0.4', '11.0.22'][i % 3] ?? '17',
      collector: i % 2 ? 'G1' : 'Serial',
      limit,
      seesLimit: true,
      regions: { native: 30, gc: 20, 'code-cache': 50, metaspace: 70, 'thread-stacks': 20, heap },
      usage: { peak: Math.round(limit * (0.4 + (i % 5) * 0.1)), live: Math.round(heap * 0.4) },
      advice: { limit: limit - (i % 4) * 80, heap: heap - (i % 4) * 60 },
    };
  });
  return [...SAMPLES, ...generated].map(anAssessment);
}
