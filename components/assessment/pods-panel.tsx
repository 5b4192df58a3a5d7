import { FactValue } from '#components/charts/fact-value.tsx';
import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Node } from '#lib/core/model/node.ts';
import type { ContainerStatus, Pod } from '#lib/core/model/pod.ts';
import { cgroupOf } from '#lib/core/nodes/cgroup.ts';
import { nodePool } from '#lib/core/nodes/node-pool.ts';
import { inMiB } from '#lib/core/units/format.ts';

/** Pods shown at once; the rest of a large workload waits behind a line that opens. */
const SHOWN = 12;

type Row = {
  readonly pod: Pod;
  readonly status: ContainerStatus | undefined;
  readonly node: Node | undefined;
  readonly peak: number | undefined;
};

const nothing = <span className="text-ink-faint">–</span>;
const two = (first: React.ReactNode, second: React.ReactNode) => (
  <span className="grid leading-[1.125rem]">
    <span>{first}</span>
    <span className="text-xs text-ink-soft">{second}</span>
  </span>
);

function lastEnd({ status }: Row) {
  const end = status?.lastEnd ?? status?.ended;
  if (end === undefined) return nothing;
  const killed = end.reason === 'OOMKilled';
  return two(
    <span className={killed ? 'text-critical' : ''}>{killed ? 'OOM kill' : (end.reason ?? 'ended')}</span>,
    <>
      exit {end.exitCode}
      {end.finishedAt === undefined ? null : (
        <>
          , <Age at={end.finishedAt} />
        </>
      )}
    </>,
  );
}

function stateOf({ pod, status }: Row): string {
  if (status === undefined) return pod.phase;
  return status.reason ?? `${status.state}${status.ready ? ', ready' : ''}`;
}

/** The limit that the kubelet has set, which an in-place resize moves and a LimitRange fills in. */
function Limit({ row: { status } }: { row: Row }) {
  const limit = status?.actual?.memoryLimit;
  if (limit === undefined) return nothing;
  return (
    <FactValue
      fact={limit}
      title="Limit that the kubelet has set"
      print={(size) => (size === 'unset' ? <span className="text-warning">none</span> : inMiB(size))}
    />
  );
}

function NodeFacts({ node }: { node: Node }) {
  const pool = nodePool(node);
  return (
    <>
      {pool === undefined ? null : `${pool}, `}
      {node.arch}, kernel {node.kernel},{' '}
      <FactValue
        fact={cgroupOf(node)}
        title="Control groups of the node"
        print={(version) => `cgroup v${version}`}
        unknown="cgroup not known"
      />
    </>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'pod',
    head: 'Pod',
    cell: (row) =>
      two(
        <span className="id">
          {row.pod.name}
          {row.pod.current ? '' : ' (replaced)'}
        </span>,
        stateOf(row),
      ),
  },
  {
    id: 'peak',
    head: 'Peak MiB',
    align: 'right',
    cell: ({ peak }) => (peak === undefined ? <span className="text-unknown italic">not seen</span> : inMiB(peak)),
  },
  { id: 'limit', head: 'Limit MiB', align: 'right', cell: (row) => <Limit row={row} /> },
  {
    id: 'restarts',
    head: 'Restarts',
    align: 'right',
    cell: ({ status }) => (status === undefined ? nothing : status.restarts.toLocaleString('en-GB')),
  },
  { id: 'end', head: 'Last end', cell: lastEnd },
  {
    id: 'node',
    head: 'Node',
    cell: ({ pod, node }) =>
      two(
        <span className="id">{pod.node ?? 'none'}</span>,
        node === undefined ? 'not read' : <NodeFacts node={node} />,
      ),
  },
  { id: 'qos', head: 'QoS', from: 'lg', cell: ({ pod }) => pod.qosClass ?? nothing },
  {
    id: 'age',
    head: 'Started',
    cell: ({ pod: { startedAt } }) => (startedAt === undefined ? nothing : <Age at={startedAt} />),
  },
];

const weight = ({ status, peak }: Row): number => (status?.restarts ?? 0) * 2 ** 44 + (peak ?? 0);

/** The pods that carry the container, those that restarted and hold most first: what each held, how it last ended, on which node. */
export function PodsPanel({ assessment, nodes }: { assessment: Assessment; nodes: readonly Node[] }) {
  const { workload, container, usage } = assessment;
  const peaks = usage.state === 'known' ? usage.value.podPeaks : {};
  const rows = workload.pods
    .map((pod) => ({
      pod,
      status: pod.containers.find(({ name }) => name === container.name),
      node: nodes.find(({ name }) => name === pod.node),
      peak: peaks[pod.name],
    }))
    .sort((a, b) => weight(b) - weight(a));
  const on = new Set(workload.pods.flatMap(({ node }) => node ?? [])).size;
  const table = (shown: readonly Row[], caption: string) => (
    <DetailTable caption={caption} columns={COLUMNS} rows={shown} rowKey={({ pod }) => pod.uid} />
  );
  return (
    <Panel
      id="pods"
      title="Pods and nodes"
      note={`${rows.length} ${rows.length === 1 ? 'pod' : 'pods'} on ${on} ${on === 1 ? 'node' : 'nodes'}`}
    >
      {rows.length === 0 ? (
        <p className="text-ink-soft">No pod of it was there when the cluster was read.</p>
      ) : (
        table(rows.slice(0, SHOWN), 'Pods')
      )}
      {rows.length > SHOWN ? (
        <details className="mt-2">
          <summary className="text-ink-soft">{rows.length - SHOWN} more</summary>
          {table(rows.slice(SHOWN), 'More pods')}
        </details>
      ) : null}
    </Panel>
  );
}
