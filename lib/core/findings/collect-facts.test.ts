import { instant } from '#lib/core/instant.ts';
import { from, known, unknown } from '#lib/core/known.ts';
import type { JvmOption } from '#lib/core/launchers/option.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { aUsageWindow } from '#lib/testing/usage-builder.ts';
import { indexCluster } from './cluster-index.ts';
import { collectFacts, type RuleSubject } from './collect-facts.ts';
import type { FactKey } from './fact-values.ts';
import { PLAIN_CONTAINER, PLAIN_ENDING, PLAIN_NODE, PLAIN_STATUS, PLAIN_WORKLOAD } from './plain-objects.ts';

const nothing = unknown('not asked here');
const START = 1_700_000_000_000;

const aPod = (changes: Partial<Pod>): Pod => ({
  name: 'shop-1',
  uid: '1',
  node: 'worker-1',
  phase: 'Running',
  qosClass: 'Burstable',
  createdAt: undefined,
  startedAt: undefined,
  ready: true,
  readyAt: instant(START + 47_000),
  current: true,
  containers: [{ ...PLAIN_STATUS, startedAt: instant(START) }],
  ...changes,
});

const aSubject = (pods: readonly Pod[], changes: Partial<RuleSubject>): RuleSubject => ({
  workload: { ...PLAIN_WORKLOAD, pods },
  container: PLAIN_CONTAINER,
  detection: { isJvm: true, evidence: [], vm: nothing, jdk: nothing, vendor: nothing },
  options: [],
  prediction: nothing,
  seesLimit: nothing,
  limit: nothing,
  request: nothing,
  maxHeap: nothing,
  usage: nothing,
  budget: nothing,
  jvmContainers: nothing,
  ...changes,
});

/** A day's window, all of it covered by the container's own figures, with these points of the heap. */
function measured(heapUsed: readonly (number | null)[] | undefined): RuleSubject['usage'] {
  const window = aUsageWindow({ peak: 100 }, [], instant(START));
  const day = { ...window, from: instant(START - 86_400_000), to: instant(START), coverage: 1 };
  const none = heapUsed?.map(() => null) ?? [];
  const at = none.map((_, index) => instant(START + index));
  const lines = { at, workingSet: none, rss: none, heapCommitted: none, liveSet: none };
  return known({ ...day, series: heapUsed && { ...lines, heapUsed } }, from('metrics'));
}

const aCluster = (changes: Partial<ClusterFacts>): ClusterFacts => ({
  cluster: 'example',
  takenAt: instant(START),
  origin: { kind: 'live', name: 'example' },
  serverVersion: 'v1.33.1',
  workloads: [],
  nodes: [PLAIN_NODE],
  policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
  usage: {},
  images: {},
  sources: [],
  gaps: [],
  ...changes,
});

const option = (changes: Partial<JvmOption>): JvmOption => ({
  text: '-Xmx1g',
  origin: 'args',
  readBy: 'jvm',
  state: 'effective',
  ...changes,
});
const starts = { outcome: 'starts', warnings: [], flags: {} } as const;
const forbidden = { source: 'kubernetes', what: 'nodes', why: 'no right to list nodes', remedy: 'allow it' };
const ended = { ...PLAIN_STATUS, lastEnd: { ...PLAIN_ENDING, reason: 'OOMKilled', exitCode: 137 } };

type Row = {
  readonly pods?: readonly Pod[];
  readonly subject?: Partial<RuleSubject>;
  readonly cluster?: Partial<ClusterFacts>;
  readonly fact: FactKey;
  readonly is: unknown;
  readonly why: string;
};

table<Row>(
  'collectFacts',
  [
    { fact: 'slowestStart', is: 47, why: 'from the start to ready' },
    { fact: 'slowestStart', pods: [aPod({ readyAt: undefined })], is: 'unknown', why: 'not ready yet' },
    {
      fact: 'slowestStart',
      pods: [aPod({ readyAt: instant(START + 3_601_000) })],
      is: 'unknown',
      why: 'more than an hour is a readiness that came and went',
    },
    {
      fact: 'slowestStart',
      pods: [aPod({ containers: [{ ...PLAIN_STATUS, startedAt: instant(START), restarts: 1 }] })],
      is: 'unknown',
      why: 'after a restart the condition may be of an earlier run',
    },
    { fact: 'nodes', is: [PLAIN_NODE], why: 'the node of its pod' },
    { fact: 'nodes', pods: [], is: 'unknown', why: 'no pod, no node' },
    { fact: 'nodes', cluster: { gaps: [forbidden] }, is: 'unknown', why: 'nodes may not be read' },
    { fact: 'nodes', cluster: { nodes: [] }, is: 'unknown', why: 'its node is not among those read' },
    { fact: 'cgroups', is: [2], why: 'its image boots version 2' },
    { fact: 'cgroups', cluster: { nodes: [{ ...PLAIN_NODE, osImage: 'X' }] }, is: 'unknown', why: 'unlisted' },
    { fact: 'endings', is: [], why: 'no run has ended' },
    {
      fact: 'endings',
      pods: [aPod({ containers: [ended] })],
      is: [{ ...ended.lastEnd, pod: 'shop-1' }],
      why: 'one has, and says how',
    },
    { fact: 'endings', pods: [aPod({ current: false, containers: [ended] })], is: [], why: 'of a replaced template' },
    {
      fact: 'endings',
      cluster: { origin: { kind: 'manifests', name: '-' } },
      is: 'unknown',
      why: 'files have no pods',
    },
    { fact: 'horizontalAutoscalers', is: [], why: 'read, and none acts on it' },
    {
      fact: 'horizontalAutoscalers',
      cluster: { origin: { kind: 'manifests', name: '-' } },
      is: 'unknown',
      why: 'one may be in the cluster',
    },
    { fact: 'allFlags', subject: { options: [option({})] }, is: 'known', why: 'all options are read' },
    {
      fact: 'allFlags',
      subject: { options: [option({ readBy: 'unknown', state: 'unknown' })] },
      is: 'known',
      why: 'whoever reads it, its text is visible',
    },
    {
      fact: 'maxHeap',
      subject: { options: [option({})] },
      is: 1_073_741_824,
      why: 'a fixed heap is known by its option, whatever the rest is',
    },
    {
      fact: 'allFlags',
      subject: { options: [option({}), option({ text: 'JAVA_OPTS', origin: 'secret:shop/opts', state: 'unknown' })] },
      is: 'unknown',
      why: 'a Secret may hold more',
    },
    { fact: 'refusal', subject: { prediction: known(starts, from('hotspot')) }, is: 'none', why: 'it starts' },
    {
      fact: 'start',
      subject: { prediction: known({ outcome: 'refuses', message: 'No', warnings: [] }, from('hotspot')) },
      is: 'unknown',
      why: 'what does not start decides nothing',
    },
    { fact: 'conntrack', is: 'unknown', why: 'no node exporter' },
    {
      fact: 'conntrack',
      cluster: { conntrack: { 'worker-1': { entries: 5, limit: 10 } } },
      is: [{ node: 'worker-1', entries: 5, limit: 10 }],
      why: 'of the node of its pod',
    },
    {
      fact: 'conntrack',
      cluster: { conntrack: { 'worker-2': { entries: 5, limit: 10 } } },
      is: 'unknown',
      why: 'of another node only',
    },
    { fact: 'workingSetPeak', is: 'unknown', why: 'nothing was measured' },
    {
      fact: 'heapSeconds',
      subject: { usage: measured([1, null, 2, null]) },
      is: 43_200,
      why: 'half of a day has a heap',
    },
    {
      fact: 'heapSeconds',
      subject: { usage: measured(undefined) },
      is: 86_400,
      why: 'no chart: the window as it is covered',
    },
  ],
  ({ pods = [aPod({})], subject = {}, cluster = {}, fact, is, why }) => {
    const found = collectFacts(aSubject(pods, subject), indexCluster(aCluster(cluster)))[fact];
    const value = found.state === 'unknown' ? 'unknown' : found.value;
    expect.soft(is === 'known' ? found.state : value, `${fact}: ${why}`).toEqual(is);
  },
);
