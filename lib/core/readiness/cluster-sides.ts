import type { Known } from '../known.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import type { Node } from '../model/node.ts';
import { cgroupOf } from '../nodes/cgroup.ts';
import { hugePagesOf } from '../nodes/huge-pages.ts';
import { pageSizeOf } from '../nodes/page-size.ts';
import { procCgroupsOf } from '../nodes/proc-cgroups.ts';
import { swapOf } from '../nodes/swap.ts';
import { formatBytes } from '../units/format.ts';

/** One fact of the nodes of a cluster: each value with the number of nodes that have it, the commonest first. */
export type NodeFact = {
  readonly what: string;
  readonly values: readonly { readonly says: string; readonly nodes: number }[];
  /** Why it is unknown of some nodes and what would tell; absent when it is known of all. */
  readonly open?: { readonly nodes: number; readonly why: string; readonly remedy?: string };
};

type Question = { readonly what: string; readonly of: (node: Node) => Known<string> | string };

const told = <T>(fact: Known<T>, say: (value: T) => string): Known<string> =>
  fact.state === 'known' ? { ...fact, value: say(fact.value) } : fact;

const listed = ({ memory, cpuset }: { readonly memory: boolean; readonly cpuset: boolean }): string =>
  memory && cpuset ? 'memory and cpuset' : memory ? 'memory only' : cpuset ? 'cpuset only' : 'neither';

/** What of a node decides how a JVM on it sees itself, in the order of the page. */
const QUESTIONS: readonly Question[] = [
  { what: 'Kubelet', of: ({ kubelet }) => kubelet },
  { what: 'Control groups', of: (node) => told(cgroupOf(node), (version) => `version ${version}`) },
  { what: 'Kernel', of: ({ kernel }) => kernel },
  { what: 'Old controllers in /proc/cgroups', of: (node) => told(procCgroupsOf(node), listed) },
  { what: 'Image', of: ({ osImage }) => osImage },
  { what: 'Runtime', of: ({ runtime }) => runtime },
  { what: 'Architecture', of: ({ arch }) => arch },
  { what: 'Memory', of: ({ capacity }) => formatBytes(capacity.memory) },
  { what: 'Processors', of: ({ capacity }) => `${capacity.cpu / 1000}` },
  { what: 'Pages', of: (node) => told(pageSizeOf(node), (size) => `${size / 1024} KiB`) },
  { what: 'Transparent huge pages', of: (node) => told(hugePagesOf(node), String) },
  { what: 'Swap', of: (node) => told(swapOf(node), (swap) => (swap === 'none' ? 'none' : formatBytes(swap))) },
];

/** What the nodes of a cluster are to a JVM; empty where no node was read. */
export const nodeFactsOf = ({ nodes }: Pick<ClusterFacts, 'nodes'>): readonly NodeFact[] =>
  nodes.length === 0 ? [] : QUESTIONS.map((question) => factOf(question, nodes));

function factOf({ what, of }: Question, nodes: readonly Node[]): NodeFact {
  const answers = nodes.map(of);
  const says = answers.flatMap((answer) =>
    typeof answer === 'string' ? [answer] : answer.state === 'known' ? [answer.value] : [],
  );
  const values = [...Map.groupBy(says, (text) => text)]
    .map(([text, all]) => ({ says: text, nodes: all.length }))
    .toSorted((one, other) => other.nodes - one.nodes);
  const open = answers.flatMap((answer) => (typeof answer !== 'string' && answer.state === 'unknown' ? [answer] : []));
  const [first] = open;
  if (first === undefined) return { what, values };
  const { why, remedy } = first;
  return { what, values, open: { nodes: open.length, why, ...(remedy === undefined ? {} : { remedy }) } };
}
