import { ConfidenceMark } from '#components/charts/confidence-mark.tsx';
import { LaneBar } from '#components/charts/lane-bar.tsx';
import { VerdictMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { MemoryBudget } from '#lib/core/budget/region.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { inMiB, signedMiB } from '#lib/core/units/format.ts';
import { isPeer, strategySuits, strategyTitle } from './strategy-title.ts';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly tag: string | undefined;
  readonly limit: number | undefined;
  readonly heap: number | undefined;
  readonly budget: MemoryBudget;
  readonly sets: readonly string[];
  readonly suits: string;
  readonly confidence: Advice['confidence'] | undefined;
};

function rowsOf({ advice, alternatives, budget, limit, maxHeap }: Assessment): readonly Row[] {
  const now: readonly Row[] =
    budget.state === 'unknown'
      ? []
      : [
          {
            id: 'now',
            name: 'as it is',
            tag: undefined,
            limit: limit.state === 'known' && limit.value !== 'unset' ? limit.value : undefined,
            heap: maxHeap.state === 'known' ? maxHeap.value : undefined,
            budget: budget.value,
            sets: [],
            suits: '',
            confidence: undefined,
          },
        ];
  const chosen = advice.state === 'known' ? advice.value.strategy : undefined;
  const all =
    advice.state === 'known'
      ? [advice.value, ...alternatives.filter(({ strategy }) => strategy !== chosen)]
      : alternatives;
  return [
    ...now,
    ...all.map((one) => ({
      id: one.strategy,
      name: strategyTitle(one.strategy),
      tag: one.strategy === chosen ? 'chosen' : isPeer(one.strategy) ? 'peer' : undefined,
      limit: one.memoryLimit,
      heap: one.maxHeap,
      budget: one.budget,
      sets: one.jvmOptions,
      suits: strategySuits(one.strategy),
      confidence: isPeer(one.strategy) ? undefined : one.confidence,
    })),
  ];
}

function columns(end: number): readonly Column<Row>[] {
  return [
    {
      id: 'name',
      head: 'Rule',
      cell: ({ name, tag, suits }) => (
        <span className="grid max-w-72 leading-[1.125rem]">
          <span className="inline-flex items-center gap-1.5">
            {tag === 'chosen' ? <b>{name}</b> : name}
            {tag === undefined ? null : <Tag>{tag}</Tag>}
          </span>
          <span className="truncate text-xs text-ink-soft" title={suits}>
            {suits}
          </span>
        </span>
      ),
    },
    {
      id: 'verdict',
      head: 'With its heap full',
      cell: ({ limit, budget }) =>
        limit === undefined ? (
          <span className="text-warning">no limit</span>
        ) : limit < budget.total ? (
          <span className="inline-flex items-center gap-1.5 text-critical">
            <VerdictMark verdict="over-budget" /> killed
          </span>
        ) : (
          <span className="inline-flex items-center gap-1.5 text-ok">
            <VerdictMark verdict="fits" /> survives
          </span>
        ),
    },
    {
      id: 'headroom',
      head: 'Headroom MiB',
      align: 'right',
      cell: ({ limit, budget }) => (limit === undefined ? '' : signedMiB(limit - budget.total)),
    },
    {
      id: 'bar',
      head: <span className="sr-only">Can hold against the limit</span>,
      from: 'sm',
      cell: ({ limit, budget }) => <LaneBar budget={budget} limit={limit} end={end} />,
    },
    { id: 'limit', head: 'Limit', align: 'right', cell: ({ limit }) => (limit === undefined ? 'none' : inMiB(limit)) },
    { id: 'heap', head: 'Heap', align: 'right', cell: ({ heap }) => (heap === undefined ? 'not known' : inMiB(heap)) },
    { id: 'total', head: 'Can hold', align: 'right', cell: ({ budget }) => inMiB(budget.total) },
    {
      id: 'sets',
      head: 'Sets',
      from: 'lg',
      wraps: true,
      cell: ({ sets }) =>
        sets.map((option) => (
          <code key={option} className="block text-xs leading-4 whitespace-nowrap">
            {option}
          </code>
        )),
    },
    {
      id: 'confidence',
      head: 'Sure',
      from: 'lg',
      cell: ({ confidence }) => (confidence === undefined ? '' : <ConfidenceMark confidence={confidence} />),
    },
  ];
}

/** All strategies beside each other, and what other tools would set, on one axis of bytes. */
export function StrategiesPanel({ assessment }: { assessment: Assessment }) {
  const rows = rowsOf(assessment);
  if (rows.length < 2)
    return (
      <Panel id="strategies" title="Strategies, and what others would set">
        <p className="text-ink-soft">What it can come to hold is not known, so no rule can be judged.</p>
      </Panel>
    );
  const end = Math.max(...rows.flatMap(({ limit = 0, budget }) => [limit, budget.total])) * 1.04;
  return (
    <Panel id="strategies" title="Strategies, and what others would set" note="MiB of one pod with its heap full">
      <DetailTable caption="Strategies" columns={columns(end)} rows={rows} rowKey={({ id }) => id} />
    </Panel>
  );
}
