'use client';

import { useState } from 'react';
import { VerdictMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Known } from '#lib/core/known.ts';
import type { Backtest, Hindsight } from '#lib/core/recommend/backtest.ts';
import { formatSpan, inMiB, signedMiB } from '#lib/core/units/format.ts';
import { isPeer, strategyTitle } from './strategy-title.ts';

/** A look back from one moment; `share` of the history lies before it. */
export type LookBack = { readonly share: number; readonly looked: Known<Backtest> };

const OUTCOMES = {
  survived: { word: 'survived', mark: 'fits', ink: 'text-ok' },
  killed: { word: 'killed', mark: 'over-budget', ink: 'text-critical' },
  'heap-exhausted': { word: 'heap too small', mark: 'at-risk', ink: 'text-critical' },
  unknown: { word: 'not known', mark: 'unknown', ink: 'text-unknown' },
} as const;

const COLUMNS: readonly Column<Hindsight>[] = [
  {
    id: 'rule',
    head: 'Rule',
    wraps: true,
    cell: ({ strategy }) => (
      <span className="inline-flex items-center gap-1.5">
        {strategyTitle(strategy)}
        {isPeer(strategy) ? <Tag>peer</Tag> : null}
      </span>
    ),
  },
  {
    id: 'outcome',
    head: 'Since then',
    cell: ({ outcome, at }) => {
      const { word, mark, ink } = OUTCOMES[outcome];
      return (
        <span className={`inline-flex items-center gap-1.5 ${ink}`}>
          <VerdictMark verdict={mark} /> {word}
          {at === undefined ? null : <span className="text-xs text-ink-soft">{formatMoment(at)}</span>}
        </span>
      );
    },
  },
  { id: 'limit', head: 'Limit MiB', align: 'right', cell: ({ memoryLimit }) => inMiB(memoryLimit) },
  { id: 'heap', head: 'Heap', align: 'right', cell: ({ maxHeap }) => inMiB(maxHeap) },
  {
    id: 'needed',
    head: 'Needed since',
    align: 'right',
    cell: ({ needed }) =>
      needed === undefined ? <span className="text-unknown italic">not known</span> : inMiB(needed),
  },
  {
    id: 'spare',
    head: 'Spare',
    align: 'right',
    cell: ({ needed, memoryLimit }) => (needed === undefined ? '' : signedMiB(memoryLimit - needed)),
  },
  {
    id: 'because',
    head: 'Because',
    from: 'lg',
    wraps: true,
    cell: ({ because }) => <span className="text-ink-soft">{because}</span>,
  },
];

const span = (from: number, to: number): string => formatSpan((to - from) / 1000);

/** What every rule would have advised at a moment of the past, from what was known then, and what became of it since. */
export function BacktestPanel({ lookBacks }: { lookBacks: readonly LookBack[] }) {
  const [share, setShare] = useState(0.5);
  const looked = lookBacks.find((one) => one.share === share)?.looked ?? lookBacks[0]?.looked;
  if (looked === undefined) return null;
  if (looked.state === 'unknown')
    return (
      <Panel id="backtest" title="Looking back">
        <Message icon="circle-dashed" title="No history to judge by" level={3}>
          {looked.why}. {looked.remedy === undefined ? null : <>What would tell: {looked.remedy}.</>}
        </Message>
      </Panel>
    );
  const { from, cut, to, hindsights } = looked.value;
  return (
    <Panel
      id="backtest"
      title="Looking back"
      note={`advised ${formatMoment(cut)} from ${span(from, cut)} of history, judged by the ${span(cut, to)} since`}
      end={
        <Segmented
          label="How much of the history was known"
          segments={lookBacks.map((one) => ({ id: `${one.share}`, label: `${one.share * 100} %` }))}
          value={`${share}`}
          onChange={(id) => setShare(Number(id))}
        />
      }
    >
      <DetailTable
        caption="What each rule would have advised then, and what became of it"
        columns={COLUMNS}
        rows={hindsights}
        rowKey={({ strategy }) => strategy}
      />
      <p className="mt-2 text-xs text-ink-soft">
        Only what was measured can be judged: a heap that has not filled yet may still fill. A smaller heap is credited
        with what it could not have taken. Classes, threads and buffers are not kept over time and stand as they are
        today.
      </p>
    </Panel>
  );
}
