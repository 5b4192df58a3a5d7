import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ContainerStatus, Pod } from '#lib/core/model/pod.ts';
import { inMiB } from '#lib/core/units/format.ts';

const lastEnd = (status: ContainerStatus | undefined) => {
  const end = status?.lastEnd ?? status?.ended;
  if (end === undefined) return <span className="text-ink-faint">–</span>;
  const killed = end.reason === 'OOMKilled';
  return (
    <span className={killed ? 'text-critical' : ''}>
      {killed ? 'OOM kill' : (end.reason ?? 'ended')}, exit {end.exitCode}
      {end.finishedAt === undefined ? null : (
        <>
          , <Age at={end.finishedAt} />
        </>
      )}
    </span>
  );
};

function columns({ container, usage }: Assessment): readonly Column<Pod>[] {
  const statusOf = ({ containers }: Pod) => containers.find(({ name }) => name === container.name);
  const peaks = usage.state === 'known' ? usage.value.podPeaks : {};
  return [
    {
      id: 'pod',
      head: 'Pod',
      cell: ({ name, current }) => (
        <span className="id">
          {name}
          {current ? '' : ' (replaced)'}
        </span>
      ),
    },
    {
      id: 'peak',
      head: 'Peak MiB',
      align: 'right',
      cell: ({ name }) => {
        const peak = peaks[name];
        return peak === undefined ? <span className="text-unknown italic">not seen</span> : inMiB(peak);
      },
    },
    { id: 'restarts', head: 'Restarts', align: 'right', cell: (pod) => statusOf(pod)?.restarts ?? '' },
    {
      id: 'state',
      head: 'State',
      cell: (pod) => {
        const status = statusOf(pod);
        return status === undefined ? pod.phase : (status.reason ?? `${status.state}${status.ready ? ', ready' : ''}`);
      },
    },
    { id: 'end', head: 'Last end', cell: (pod) => lastEnd(statusOf(pod)) },
    { id: 'qos', head: 'QoS', cell: ({ qosClass }) => qosClass ?? '' },
    { id: 'node', head: 'Node', cell: ({ node }) => <span className="id">{node ?? 'none'}</span> },
    { id: 'age', head: 'Started', cell: ({ startedAt }) => (startedAt === undefined ? '' : <Age at={startedAt} />) },
  ];
}

/** The pods that carry the container: what each held, how it last ended, where it runs. */
export function PodsPanel({ assessment }: { assessment: Assessment }) {
  const { pods } = assessment.workload;
  const nodes = new Set(pods.map(({ node }) => node)).size;
  return (
    <Panel
      id="pods"
      title="Pods and nodes"
      note={`${pods.length} ${pods.length === 1 ? 'pod' : 'pods'} on ${nodes} ${nodes === 1 ? 'node' : 'nodes'}`}
    >
      {pods.length === 0 ? (
        <p className="text-ink-soft">No pod of it was there when the cluster was read.</p>
      ) : (
        <DetailTable caption="Pods" columns={columns(assessment)} rows={pods} rowKey={({ uid }) => uid} />
      )}
    </Panel>
  );
}
