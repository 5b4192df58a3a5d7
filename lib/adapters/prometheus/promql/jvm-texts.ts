import { APPLICATION_LABELS, CONTAINER_LABELS, grouped, groupedBy } from './identity.ts';
import type { Names } from './jvm-names.ts';

/** Labels that say nothing of a JVM and would only make an answer long. */
const BALLAST =
  'without (endpoint,service,prometheus,prometheus_replica,prometheus_cluster,receive,replica,uid,pod_uid)';

/** A function over a range loses the name: each name is asked by itself and marked afterwards, once a series. */
const marked = (names: readonly string[], ask: (name: string) => string): readonly string[] =>
  names.map((name) => `label_replace(${ask(name)},"spelling","${name}","","")`);

/** Names that can't be listed are marked at every step; hardly a series has one. */
const markedPattern = (pattern: string): string =>
  `label_replace({$also __name__=~"${pattern}"},"spelling","$1","__name__","(.+)")`;

/**
 * The highest (or another function) of every series over the part asked for. Marked at the points of the window or now: a
 * pod that is younger than the distance of two points stands at none of them.
 */
export const overRange = (f: string, { exact, pattern }: Names): string =>
  `max ${BALLAST} (${[...marked(exact, (name) => `${f}(${name}{$also}[$range])`), `${f}(${markedPattern(pattern)}[$range:$step])`, markedPattern(pattern)].join(' or ')})`;

const summedStates = (pattern: string): string =>
  `sum without (state,daemon,jvm_thread_state,jvm_thread_daemon) (${markedPattern(pattern)})`;

/** The most threads: those told by state are added up at each moment before the highest is taken. */
export const mostThreads = ({ exact, pattern }: Names): string =>
  `max ${BALLAST} (${[
    ...marked(exact, (name) => `max_over_time(${name}{$also}[$range])`),
    `max_over_time((${summedStates(pattern)})[$range:$step])`,
    summedStates(pattern),
  ].join(' or ')})`;

/** The old generation's pools, and the single pools of heaps without generations. */
const OLD = 'Tenured.*|tenured.*|.* Old .*|ZHeap|Shenandoah|old generation space|JavaHeap|balanced-old';

/** A twentieth of the time an old pool held less than this. */
export const oldFloor = (): string => {
  const floor = (name: string, label: string): string =>
    `label_replace(quantile_over_time(0.05,${name}{$also ${label}=~"${OLD}"}[$range:$step]),"spelling","${name}","","")`;
  return `max ${BALLAST} (${[
    floor('jvm_memory_used_bytes', 'id'),
    floor('jvm_memory_used_bytes', 'jvm_memory_pool_name'),
    floor('jvm_memory_used', 'jvm_memory_pool_name'),
    floor('jvm_memory_pool_bytes_used', 'pool'),
    floor('jvm_memory_pool_used_bytes', 'pool'),
    floor('process_runtime_jvm_memory_usage_bytes', 'pool'),
    floor('process_runtime_jvm_memory_usage', 'pool'),
    `quantile_over_time(0.05,${markedPattern('(?i:java_lang_.*(old|tenured|zheap|shenandoah)[a-z0-9_]*_usage_used)|([a-z_]+_)?jvm_memory_pools_.*(Old|Tenured|ZHeap|Shenandoah).*_used')}[$range:$step])`,
  ].join(' or ')})`;
};

/** The mean rate of counters over the part asked for; only the time in which a pod ran counts. */
export const meanRate = (names: readonly string[]): string =>
  `max ${BALLAST} (${marked(names, (name) => `avg_over_time(rate(${name}{$also}[$step])[$range:$step])`).join(' or ')})`;

/** Selectors of the heap, one a shape. */
export type HeapSelector = { readonly names: string; readonly matchers?: string };

/**
 * The heap as one series a group, whatever it is spelled like: pools are added up under one name and scope, then the
 * highest counts, so that two exporters of one JVM are never added. OTLP series name no pod: they stay by job and instance.
 */
export const heapOf = (selectors: readonly HeapSelector[]): string => {
  const sums = (by: string, pod: string): string =>
    selectors
      .map(({ names, matchers }) => `{$also __name__=~"${names}"${matchers ?? ''},${pod}}`)
      .map((selector) => `max by (${by}) (sum by (__name__,otel_scope_name,job,instance,${by}) (${selector}))`)
      .join(' or ');
  const inPods = `max by (${groupedBy(CONTAINER_LABELS)}) (${grouped(`(${sums(CONTAINER_LABELS, 'pod!=""')})`)})`;
  const elsewhere = `(${sums(`job,instance,${APPLICATION_LABELS}`, 'pod=""')})`;
  return `${inPods} or ${elsewhere}`;
};
