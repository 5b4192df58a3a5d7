import type { MemoryBudget } from '../budget/region.ts';
import type { Detection } from '../detect/detection.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, mapKnown, unknown } from '../known.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { Container } from '../model/container.ts';
import type { Node } from '../model/node.ts';
import { workloadKey } from '../model/refs.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { Workload } from '../model/workload.ts';
import { cgroupOf } from '../nodes/cgroup.ts';
import { hugePagesOf } from '../nodes/huge-pages.ts';
import { pageSizeOf } from '../nodes/page-size.ts';
import { procCgroupsOf } from '../nodes/proc-cgroups.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import type { ClusterIndex } from './cluster-index.ts';
import type { FactValues } from './fact-values.ts';
import type { RuleFacts } from './facts.ts';
import { flagSet, sizeOf, wholeLine } from './flag-set.ts';
import { endingsOf, podContainersOf, slowestStartOf } from './pod-facts.ts';

/** What is known of one JVM container before the rules are asked: the greater part of its assessment. */
export type RuleSubject = {
  readonly workload: Workload;
  readonly container: Container;
  readonly detection: Detection;
  readonly options: readonly JvmOption[];
  readonly prediction: Known<Prediction>;
  readonly seesLimit: Known<boolean>;
  readonly limit: Known<Bytes | 'unset'>;
  readonly request: Known<Bytes | 'unset'>;
  readonly maxHeap: Known<Bytes>;
  readonly usage: Known<UsageWindow>;
  readonly budget: Known<MemoryBudget>;
  /** Names of the containers of the same pod that are JVMs and run beside each other, this one among them. */
  readonly jvmContainers: Known<readonly string[]>;
};

/** Every fact that a rule may ask of a container, each known or unknown on its own. */
export function collectFacts(subject: RuleSubject, cluster: ClusterIndex): RuleFacts {
  const { workload, container, detection, limit, request, seesLimit, budget, jvmContainers } = subject;
  const pods = mapKnown(cluster.pods, () => podContainersOf(workload, container));
  const nodes = nodesOf(workload, cluster);
  return {
    workload: known(workload, from('pod-spec')),
    container: known(container, from('pod-spec', container.fieldPath)),
    limit,
    request,
    cpuLimit: container.resources.cpuLimit,
    cpuRequest: container.resources.cpuRequest,
    vm: detection.vm,
    jdk: detection.jdk,
    ...flagFacts(subject.options),
    ...predictionFacts(subject.prediction),
    maxHeap: maxHeapOf(subject),
    seesLimit,
    budget,
    ...usageFacts(subject.usage),
    podContainers: pods,
    endings: mapKnown(pods, endingsOf),
    slowestStart: slowestStartOf(workload, container),
    nodes,
    cgroups: ofEach(nodes, cgroupOf),
    procCgroups: ofEach(nodes, procCgroupsOf),
    hugePages: ofEach(nodes, hugePagesOf),
    pageSizes: ofEach(nodes, pageSizeOf),
    conntrack: ofEach(nodes, (node) => conntrackOn(node, cluster)),
    horizontalAutoscalers: mapKnown(cluster.horizontalAutoscalers, (all) => all.get(workloadKey(workload.ref)) ?? []),
    verticalAutoscalers: mapKnown(cluster.verticalAutoscalers, (all) => all.get(workloadKey(workload.ref)) ?? []),
    limitRanges: mapKnown(cluster.limitRanges, (all) => all.get(workload.ref.namespace) ?? []),
    resourceQuotas: mapKnown(cluster.resourceQuotas, (all) => all.get(workload.ref.namespace) ?? []),
    jvmContainers,
  };
}

function flagFacts(options: readonly JvmOption[]): Pick<RuleFacts, 'options' | 'flags' | 'allFlags'> {
  const source = from('pod-spec');
  const line = wholeLine(options);
  const allFlags = line.ok
    ? known(line.value, source)
    : unknown(line.error.by ?? `what ${line.error.text} from ${line.error.origin} holds is unknown`);
  return { options: known(options, source), flags: known(flagSet(options), source), allFlags };
}

/** A fixed heap is known by its option even where the JVM's other decisions are not, as for a VM that is not predicted. */
function maxHeapOf({ maxHeap, options, prediction }: RuleSubject): RuleFacts['maxHeap'] {
  const isRefused = prediction.state === 'known' && prediction.value.outcome === 'refuses';
  if (maxHeap.state === 'known' || isRefused) return maxHeap;
  const flags = flagSet(options);
  const size = sizeOf(flags, 'MaxHeapSize');
  return size === undefined ? maxHeap : known(bytes(size), from('pod-spec', flags.get('MaxHeapSize')?.option.text));
}

function predictionFacts(prediction: Known<Prediction>): Pick<RuleFacts, 'start' | 'refusal'> {
  if (prediction.state === 'unknown') return { start: prediction, refusal: prediction };
  const { value, source } = prediction;
  switch (value.outcome) {
    case 'starts':
      return { start: known(value, source), refusal: known('none', source) };
    case 'refuses':
      return { start: unknown(`it does not start: ${value.message}`), refusal: known(value, source) };
    case 'unknown':
      return { start: unknown(value.message), refusal: unknown(value.message) };
  }
}

type UsageKey =
  | 'windowSeconds'
  | 'heapSeconds'
  | 'spanSeconds'
  | 'workingSetPeak'
  | 'workingSetLast'
  | 'rssPeak'
  | 'startUpPeak'
  | 'heapUsedPeak'
  | 'heapCommitted'
  | 'heapMax'
  | 'liveSet'
  | 'metaspaceUsed'
  | 'codeCacheUsed'
  | 'direct'
  | 'threadsPeak'
  | 'gcOverhead'
  | 'throttledFraction'
  | 'limitHits'
  | 'oomKills'
  | 'restarts';

/** The share of the chart's points that have a heap; without a chart the window as it is covered. */
function heapSecondsOf({ from, to, coverage, series }: UsageWindow): number {
  const points = series?.heapUsed ?? [];
  const share = points.length === 0 ? coverage : points.filter((point) => point !== null).length / points.length;
  return ((to - from) / 1000) * share;
}

function usageFacts(usage: Known<UsageWindow>): Pick<RuleFacts, UsageKey> {
  const read = <T>(pick: (window: UsageWindow) => Known<T>): Known<T> =>
    usage.state === 'known' ? pick(usage.value) : usage;
  return {
    windowSeconds: mapKnown(usage, ({ from, to, coverage }) => ((to - from) / 1000) * coverage),
    heapSeconds: mapKnown(usage, heapSecondsOf),
    spanSeconds: mapKnown(usage, ({ from, to }) => (to - from) / 1000),
    workingSetPeak: read(({ container }) => mapKnown(container.workingSet, ({ peak }) => peak)),
    workingSetLast: read(({ container }) => mapKnown(container.workingSet, ({ last }) => last)),
    rssPeak: read(({ container }) => mapKnown(container.rss, ({ peak }) => peak)),
    startUpPeak: read(({ container }) => container.startUpPeak),
    heapUsedPeak: read(({ jvm }) => mapKnown(jvm.heapUsed, ({ peak }) => peak)),
    heapCommitted: read(({ jvm }) => jvm.heapCommitted),
    heapMax: read(({ jvm }) => jvm.heapMax),
    liveSet: read(({ jvm }) => jvm.liveSet),
    metaspaceUsed: read(({ jvm }) => jvm.metaspaceUsed),
    codeCacheUsed: read(({ jvm }) => jvm.codeCacheUsed),
    direct: read(({ jvm }) => jvm.direct),
    threadsPeak: read(({ jvm }) => (jvm.threadsPeak.state === 'known' ? jvm.threadsPeak : jvm.threads)),
    gcOverhead: read(({ jvm }) => jvm.gcOverhead),
    throttledFraction: read(({ container }) => container.throttledFraction),
    limitHits: read(({ container }) => container.limitHits),
    oomKills: read(({ container }) => container.oomKills),
    restarts: read(({ container }) => container.restarts),
  };
}

/** The nodes that its present pods run on; unknown when one of them was not read, or no pod has a node yet. */
export function nodesOf(workload: Workload, { nodes }: ClusterIndex): Known<readonly Node[]> {
  if (nodes.state === 'unknown') return nodes;
  const names = new Set(workload.pods.flatMap(({ current, node }) => (current && node !== undefined ? [node] : [])));
  if (names.size === 0) return unknown('none of its pods has a node');
  const found = [...names].flatMap((name) => nodes.value.get(name) ?? []);
  if (found.length < names.size) return unknown('a node of its pods was not read', 'Allow Headroom to list nodes');
  return known(found, nodes.source);
}

function conntrackOn({ name }: Node, { conntrack }: ClusterIndex): Known<FactValues['conntrack'][number]> {
  if (conntrack.state === 'unknown') return conntrack;
  const use = conntrack.value[name];
  return use ? known({ ...use, node: name }, conntrack.source) : unknown(`no node exporter tells it of ${name}`);
}

/** What each node says, each answer once; unknown as soon as one of them leaves it open. */
function ofEach<T>(nodes: Known<readonly Node[]>, ask: (node: Node) => Known<T>): Known<readonly T[]> {
  if (nodes.state === 'unknown') return nodes;
  const answers: T[] = [];
  for (const node of nodes.value) {
    const answer = ask(node);
    if (answer.state === 'unknown') return answer;
    if (!answers.includes(answer.value)) answers.push(answer.value);
  }
  return known(answers, nodes.source);
}
