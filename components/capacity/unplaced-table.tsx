import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { sayObstacle } from '#lib/core/capacity/obstacle.ts';
import type { UnplacedPods } from '#lib/core/capacity/plan.ts';
import { formatCount, inMiB } from '#lib/core/units/format.ts';
import { workloadName } from './workload-name.ts';

const COLUMNS: readonly Column<UnplacedPods>[] = [
  {
    id: 'workload',
    head: 'Workload',
    wraps: true,
    cell: ({ workload }) => <span className="id">{workloadName(workload)}</span>,
  },
  { id: 'pods', head: 'Pods', align: 'right', cell: ({ pods }) => formatCount(pods) },
  { id: 'memory', head: 'MiB each', align: 'right', cell: ({ requests }) => inMiB(requests['memory'] ?? 0) },
  { id: 'cpu', head: 'mCPU each', align: 'right', cell: ({ requests }) => formatCount(requests['cpu'] ?? 0) },
  { id: 'priority', head: 'Priority', align: 'right', from: 'lg', cell: ({ priority }) => formatCount(priority) },
  {
    id: 'stopped',
    head: 'Stopped by',
    wraps: true,
    cell: ({ stoppedBy }) =>
      stoppedBy
        .map(
          ({ obstacle, nodes }) =>
            `${sayObstacle(obstacle)} on ${formatCount(nodes)} ${nodes === 1 ? 'node' : 'nodes'}`,
        )
        .join(', ') || 'there is no node',
  },
];

/** The pods that find no node, with the resource or rule that stops them; on one node several may. */
export const UnplacedTable = ({ unplaced }: { unplaced: readonly UnplacedPods[] }) => (
  <DetailTable caption="Pods without a node" columns={COLUMNS} rows={unplaced} rowKey={({ workload }) => workload} />
);
