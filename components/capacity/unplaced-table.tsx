import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import type { Unplaced } from '#lib/core/capacity/placement.ts';
import { inMiB } from '#lib/core/units/format.ts';

const COLUMNS: readonly Column<Unplaced>[] = [
  {
    id: 'workload',
    head: 'Workload',
    wraps: true,
    cell: ({ demand }) => <span className="id">{demand.workload}</span>,
  },
  { id: 'pods', head: 'Pods', align: 'right', cell: ({ pods }) => pods },
  { id: 'memory', head: 'MiB each', align: 'right', cell: ({ demand }) => inMiB(demand.memory) },
  { id: 'cpu', head: 'mCPU each', align: 'right', cell: ({ demand }) => demand.cpu.toLocaleString('en-GB') },
  {
    id: 'stopped',
    head: 'Stopped by',
    wraps: true,
    cell: ({ obstacles }) =>
      Object.entries(obstacles)
        .map(([obstacle, nodes]) => `${obstacle} on ${nodes} ${nodes === 1 ? 'node' : 'nodes'}`)
        .join(', ') || 'there is no node',
  },
];

/** The pods that find no node, with what stops them. */
export const UnplacedTable = ({ unplaced }: { unplaced: readonly Unplaced[] }) => (
  <DetailTable
    caption="Pods without a node"
    columns={COLUMNS}
    rows={unplaced}
    rowKey={({ demand }) => demand.workload}
  />
);
