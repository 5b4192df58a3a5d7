import { FOREIGN } from '#lib/core/metrics/canonical-name.ts';
import { APPLICATION_LABELS, CONTAINER_LABELS, grouped, groupedBy } from './identity.ts';
import type { Names } from './jvm-names.ts';

/** Labels that say nothing of a JVM and would only make an answer long. */
const BALLAST =
  'without (endpoint,service,prometheus,prometheus_replica,prometheus_cluster,receive,replica,uid,pod_uid)';

/** A function over a range loses the name: each name is asked by itself and marked afterwards, once a series. */
const marked = (names: readonly string[], ask: (name: string) => string): readonly string[] =>
  names.map((name) => `label_replace(${ask(name)},"spelling","${name}","","")`);

/** Names that can't be listed are marked at every step; hardly a series has one. */
const markedPattern = ({ exact, patterns }: Names): string => {
  const others = exact.length === 0 ? '' : `,__name__!~"${exact.join('|')}"`;
  return `label_replace({$also __name__=~"${patterns.join('|')}"${others}},"spelling","$1","__name__","(.+)")`;
};

/**
 * The highest (or another function) of every series over the part asked for. Marked at the points of the window or now: a
 * pod that is younger than the distance of two points stands at none of them.
 */
export const overRange = (f: string, names: Names): string =>
  `max ${BALLAST} (${[...marked(names.exact, (name) => `${f}(${name}{$also}[$range])`), `${f}(${markedPattern(names)}[$range:$step])`, markedPattern(names)].join(' or ')})`;

const summedStates = (names: Names): string =>
  `sum without (state,daemon,jvm_thread_state,jvm_thread_daemon) (${markedPattern(names)})`;

/** The most threads: those told by state are added up at each moment before the highest is taken. */
export const mostThreads = (names: Names): string =>
  `max ${BALLAST} (${[
    ...marked(names.exact, (name) => `max_over_time(${name}{$also}[$range])`),
    `max_over_time((${summedStates(names)})[$range:$step])`,
    summedStates(names),
  ].join(' or ')})`;

/** The old generation's pools, and the single pools of heaps without generations. */
const OLD = 'Tenured.*|tenured.*|.* Old .*|ZHeap|Shenandoah|old generation space|JavaHeap|balanced-old';

const OLD_NAMES: Names = {
  exact: [],
  patterns: [
    '(?i:java_lang_.*(old|tenured|zheap|shenandoah)[a-z0-9_]*_usage_used)',
    '([a-zA-Z0-9_:]+_)?jvm_(memory_)?pools_.*(Old|Tenured|ZHeap|Shenandoah).*_used',
  ],
};

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
    `quantile_over_time(0.05,${markedPattern(OLD_NAMES)}[$range:$step])`,
  ].join(' or ')})`;
};

/**
 * The mean rate of counters over the part asked for; only the time in which a pod ran counts. A rate loses the name, so what
 * can't be listed is marked at every point before.
 */
export const meanRate = (names: Names): string =>
  `max ${BALLAST} (${[
    ...marked(names.exact, (name) => `avg_over_time(rate(${name}{$also}[$step])[$range:$step])`),
    `avg_over_time(rate(${markedPattern(names)}[$steps:$step])[$range:$step])`,
  ].join(' or ')})`;

/** An agent of the node tells of other pods than the one that its target's labels name. */
const SEEN_FROM_NODE = 'container_id=~"/k8s/.+"';

const ITS_OWN = 'container_id!~"/k8s/.+"';

/** Selectors of the heap, one a shape. */
export type HeapSelector = { readonly names: string; readonly matchers?: string };

/**
 * The heap as one series a group, whatever it is spelled like: pools are added up under one name and scope, then the
 * highest counts, so that two exporters of one JVM are never added. OTLP series name no pod: they stay by job and instance.
 */
export const heapOf = (selectors: readonly HeapSelector[]): string => {
  const sums = (by: string, where: string): string =>
    selectors
      .map(
        ({ names, matchers }) => `{$also __name__=~"${names}",__name__!~"(${FOREIGN})_.+"${matchers ?? ''},${where}}`,
      )
      .map((selector) => `sum by (__name__,otel_scope_name,job,instance,${by}) (${selector})`)
      .join(' or ');
  const inPods = `max by (${groupedBy(CONTAINER_LABELS)}) (${grouped(`(${sums(CONTAINER_LABELS, `pod!="",${ITS_OWN}`)})`)})`;
  const labels = `job,instance,${APPLICATION_LABELS}`;
  const elsewhere = `(${sums(labels, `pod="",${ITS_OWN}`)}) or (${sums(labels, SEEN_FROM_NODE)})`;
  return `${inPods} or ${elsewhere}`;
};
