import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { describeLoss } from '#lib/core/capacity/describe-loss.ts';
import { formatAmount } from '#lib/core/capacity/format-amount.ts';
import type { Overcommitted, PoolNeed, Slack, SlowDrain, Survival } from '#lib/core/capacity/plan.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { formatCount, formatSum } from '#lib/core/units/format.ts';
import { FitMark } from './fit-mark.tsx';
import { workloadName } from './workload-name.ts';

const POOLS: readonly Column<PoolNeed>[] = [
  { id: 'pool', head: 'Pool', wraps: true, cell: ({ pool }) => <span className="id">{pool}</span> },
  { id: 'nodes', head: 'Nodes', align: 'right', cell: ({ nodes }) => formatCount(nodes) },
  {
    id: 'needed',
    head: 'Needed',
    align: 'right',
    cell: ({ needed }) =>
      needed.state === 'known' ? (
        formatCount(needed.value)
      ) : (
        <span className="not-known" title={needed.why}>
          no number
        </span>
      ),
  },
  { id: 'bound', head: 'At least, for pods only it takes', align: 'right', cell: ({ bound }) => formatCount(bound) },
  {
    id: 'price',
    head: 'A node an hour',
    align: 'right',
    cell: ({ perHour }) =>
      perHour.state === 'known' ? (
        formatMoney(perHour.value)
      ) : (
        <span className="not-known" title={perHour.why}>
          not known
        </span>
      ),
  },
  {
    id: 'origin',
    head: 'Price from',
    wraps: true,
    from: 'sm',
    cell: ({ perHour }) => (perHour.state === 'known' ? (perHour.source.detail ?? '') : perHour.remedy),
  },
];

/** How many nodes of each pool suffice when packed tightly, beside the number that no placement beats. */
export const PoolsTable = ({ pools }: { pools: readonly PoolNeed[] }) => (
  <DetailTable caption="Nodes needed by pool" columns={POOLS} rows={pools} rowKey={({ pool }) => pool} />
);

const SURVIVAL: readonly Column<Survival>[] = [
  { id: 'lost', head: 'Lost', wraps: true, cell: ({ lost }) => describeLoss(lost).replace(/,$/, '') },
  { id: 'displaced', head: 'Pods displaced', align: 'right', cell: ({ displaced }) => formatCount(displaced) },
  { id: 'pending', head: 'Then', align: 'right', cell: ({ pending }) => <FitMark pending={pending} /> },
  { id: 'evicted', head: 'Made room by priority', align: 'right', cell: ({ evicted }) => formatCount(evicted) },
];

/** What happens when nodes go: the rest stays where it is, the displaced look for a place. */
export const SurvivalTable = ({ survival }: { survival: readonly Survival[] }) => (
  <DetailTable caption="Failures" columns={SURVIVAL} rows={survival} rowKey={({ lost }) => describeLoss(lost)} />
);

const OVER: readonly Column<Overcommitted>[] = [
  { id: 'node', head: 'Node', cell: ({ node }) => <span className="id">{node}</span> },
  { id: 'allocatable', head: 'For pods', align: 'right', cell: ({ allocatable }) => formatSum(allocatable) },
  {
    id: 'holds',
    head: 'Can hold',
    align: 'right',
    cell: ({ holds, unknownPods }) => `${unknownPods > 0 ? '≥ ' : ''}${formatSum(holds)}`,
  },
  { id: 'over', head: 'Over', align: 'right', cell: ({ holds, allocatable }) => formatSum(holds - allocatable) },
  {
    id: 'evicted',
    head: 'The kubelet evicts, in this order',
    wraps: true,
    cell: ({ evictedFirst }) =>
      evictedFirst.map(({ workload, pods }) => `${workloadName(workload)}${pods > 1 ? ` ×${pods}` : ''}`).join(', '),
  },
];

/** Nodes on which more can be held than they have, and who goes first when it is. */
export const OvercommittedTable = ({ nodes }: { nodes: readonly Overcommitted[] }) => (
  <DetailTable caption="When all heaps fill together" columns={OVER} rows={nodes} rowKey={({ node }) => node} />
);

const SLACK: readonly Column<Slack>[] = [
  { id: 'resource', head: 'Resource', cell: ({ resource }) => resource },
  { id: 'allocatable', head: 'For pods', align: 'right', cell: (row) => formatAmount(row.resource, row.allocatable) },
  { id: 'requested', head: 'Requested', align: 'right', cell: (row) => formatAmount(row.resource, row.requested) },
  { id: 'free', head: 'Free', align: 'right', cell: (row) => formatAmount(row.resource, row.free) },
  { id: 'gap', head: 'Largest gap', align: 'right', cell: (row) => formatAmount(row.resource, row.largestGap) },
  {
    id: 'fragmented',
    head: 'In small gaps',
    align: 'right',
    cell: ({ fragmented }) => `${Math.round(fragmented * 100)} %`,
  },
];

/** What is left on the nodes and in how small pieces. */
export const SlackTable = ({ slack }: { slack: readonly Slack[] }) => (
  <DetailTable caption="Slack and fragmentation" columns={SLACK} rows={slack} rowKey={({ resource }) => resource} />
);

const DRAINS: readonly Column<SlowDrain>[] = [
  { id: 'node', head: 'Node', cell: ({ node }) => <span className="id">{node}</span> },
  {
    id: 'workload',
    head: 'Workload',
    wraps: true,
    cell: ({ workload }) => <span className="id">{workloadName(workload)}</span>,
  },
  { id: 'pods', head: 'Pods there', align: 'right', cell: ({ pods }) => formatCount(pods) },
  { id: 'may', head: 'May go at once', align: 'right', cell: ({ mayLose }) => formatCount(mayLose) },
];

/** Nodes that a drain empties only step by step, or never, because of disruption budgets. */
export const DrainsTable = ({ drains }: { drains: readonly SlowDrain[] }) => (
  <DetailTable
    caption="Slow drains"
    columns={DRAINS}
    rows={drains}
    rowKey={({ node, workload }) => `${node} ${workload}`}
  />
);
