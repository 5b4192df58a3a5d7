import type { ReactNode } from 'react';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { describeLoss } from '#lib/core/capacity/describe-loss.ts';
import { monthName } from '#lib/core/capacity/month-name.ts';
import type { Outcome, Plan } from '#lib/core/capacity/plan.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import type { Instant } from '#lib/core/instant.ts';
import { formatCount, formatSum } from '#lib/core/units/format.ts';
import { FitMark } from './fit-mark.tsx';

type Line = {
  readonly label: ReactNode;
  readonly id: string;
  readonly start: ReactNode;
  readonly now: ReactNode;
  readonly change: ReactNode;
};

/** A difference with its sign; nothing changed is said in a word. */
function signed(difference: number, print: (amount: number) => string): ReactNode {
  if (difference === 0) return <span className="text-ink-faint">same</span>;
  return `${difference < 0 ? '−' : '+'}${print(Math.abs(difference))}`;
}

const requested = ({ nodes, unplaced }: Outcome, resource: string): number =>
  nodes.reduce((sum, node) => sum + node.placed.reduce((all, { requests }) => all + (requests[resource] ?? 0), 0), 0) +
  unplaced.reduce((sum, { requests, pods }) => sum + (requests[resource] ?? 0) * pods, 0);

const gives = ({ nodes }: Outcome, resource: string): number =>
  nodes.reduce((sum, { allocatable }) => sum + (allocatable[resource] ?? 0), 0);

const cores = (amount: number): string => `${formatCount(Math.round(amount / 100) / 10)} cores`;

const needed = ({ pools }: Outcome): number | undefined =>
  pools.every((pool) => pool.needed.state === 'known')
    ? pools.reduce((sum, pool) => sum + (pool.needed.state === 'known' ? pool.needed.value : 0), 0)
    : undefined;

const numbers = (
  id: string,
  label: ReactNode,
  [start, now]: readonly [number, number],
  print: (amount: number) => string,
): Line => ({
  id,
  label,
  start: print(start),
  now: print(now),
  change: signed(now - start, print),
});

function linesOf({ start, outcome }: Plan, takenAt: Instant, months: number): readonly Line[] {
  const both = (read: (one: Outcome) => number): readonly [number, number] => [read(start), read(outcome)];
  const words = (id: string, label: ReactNode, read: (one: Outcome) => ReactNode): Line => ({
    id,
    label,
    start: read(start),
    now: read(outcome),
    change: null,
  });
  const until = ({ fullIn }: Outcome): string => {
    if (fullIn === 0) return 'not today';
    return fullIn === undefined ? `past ${monthName(takenAt, months)}` : monthName(takenAt, fullIn);
  };
  const needs = [needed(start), needed(outcome)] as const;
  const cost = (one: Outcome, which: 'all' | 'needed'): ReactNode =>
    one.cost.state === 'known' ? (
      formatMoney(one.cost.value[which])
    ) : (
      <span className="not-known" title={one.cost.why}>
        not known
      </span>
    );
  const costChange = (which: 'all' | 'needed'): ReactNode =>
    start.cost.state === 'known' &&
    outcome.cost.state === 'known' &&
    start.cost.value[which].currency === outcome.cost.value[which].currency
      ? signed(outcome.cost.value[which].amount - start.cost.value[which].amount, (amount) =>
          formatMoney({ amount, currency: outcome.cost.state === 'known' ? outcome.cost.value[which].currency : '' }),
        )
      : null;
  return [
    numbers(
      'pods',
      'Pods',
      both(({ pods }) => pods),
      formatCount,
    ),
    numbers(
      'memory',
      'Memory requested',
      both((one) => requested(one, 'memory')),
      formatSum,
    ),
    numbers(
      'room',
      'Memory for pods on the nodes',
      both((one) => gives(one, 'memory')),
      formatSum,
    ),
    numbers(
      'cpu',
      'CPU requested',
      both((one) => requested(one, 'cpu')),
      cores,
    ),
    words('fit', 'Placed on the nodes that are up', ({ pending, fit }) => (
      <FitMark pending={pending} isPacked={fit.answer === 'only packed'} />
    )),
    {
      id: 'needed',
      label: 'Nodes needed, tightly packed; no placement beats ≥',
      start:
        needs[0] === undefined ? (
          <span className="not-known">no number</span>
        ) : (
          `${formatCount(needs[0])} ≥ ${formatCount(start.bound)}`
        ),
      now:
        needs[1] === undefined ? (
          <span className="not-known">no number</span>
        ) : (
          `${formatCount(needs[1])} ≥ ${formatCount(outcome.bound)}`
        ),
      change: needs[0] === undefined || needs[1] === undefined ? null : signed(needs[1] - needs[0], formatCount),
    },
    ...outcome.survival.map(({ lost, pending }): Line => {
      const before = start.survival.find((one) => describeLoss(one.lost) === describeLoss(lost));
      return {
        id: describeLoss(lost),
        label: `${describeLoss(lost)} lost`,
        start: before === undefined ? null : <FitMark pending={before.pending} />,
        now: <FitMark pending={pending} />,
        change: null,
      };
    }),
    words('until', 'Fits at this growth until', until),
    numbers(
      'over',
      'Nodes that all heaps together overfill',
      both(({ overcommitted }) => overcommitted.length),
      formatCount,
    ),
    {
      id: 'all',
      label: 'All nodes cost a month',
      start: cost(start, 'all'),
      now: cost(outcome, 'all'),
      change: costChange('all'),
    },
    {
      id: 'need',
      label: 'Needed nodes cost a month',
      start: cost(start, 'needed'),
      now: cost(outcome, 'needed'),
      change: costChange('needed'),
    },
  ];
}

const COLUMNS: readonly Column<Line>[] = [
  {
    id: 'label',
    head: <span className="sr-only">Figure</span>,
    wraps: true,
    cell: ({ label }) => <span className="block max-sm:max-w-32">{label}</span>,
  },
  { id: 'start', head: 'The start', align: 'right', cell: ({ start }) => start },
  {
    id: 'now',
    head: 'This scenario',
    align: 'right',
    cell: ({ now }) => <strong className="font-strong">{now}</strong>,
  },
  { id: 'change', head: 'Difference', align: 'right', cell: ({ change }) => change },
];

/** The scenario's figures beside its start's, with the difference. */
export const ComparisonTable = ({ plan, takenAt, months }: { plan: Plan; takenAt: Instant; months: number }) => (
  <DetailTable
    caption="The scenario against its start"
    columns={COLUMNS}
    rows={linesOf(plan, takenAt, months)}
    rowKey={({ id }) => id}
  />
);
