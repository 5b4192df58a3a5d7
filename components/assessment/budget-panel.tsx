'use client';

import { useState } from 'react';
import type { LaneFacts } from '#components/charts/budget-lane.tsx';
import { BudgetStack } from '#components/charts/budget-stack.tsx';
import { BASIS_LOOKS, REGION_LOOKS } from '#components/charts/region-looks.ts';
import { BasisKey, RegionName } from '#components/charts/region-name.tsx';
import { type RegionRow, regionRows } from '#components/charts/region-rows.ts';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Why } from '#components/ui/why.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { peakSeen } from '#lib/core/assess/key-figures.ts';
import type { RegionId } from '#lib/core/budget/region.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { inMiB, signedMiB } from '#lib/core/units/format.ts';

const sizeOf = (size: number | undefined): string => (size === undefined ? '' : inMiB(size));

function columns(hasAfter: boolean): readonly Column<RegionRow>[] {
  const sizes: readonly Column<RegionRow>[] = [
    {
      id: 'now',
      head: 'Now MiB',
      align: 'right',
      cell: ({ id, now, basis, because }) =>
        now === undefined ? (
          ''
        ) : (
          <Why
            title={`${REGION_LOOKS[id].name}: ${inMiB(now)} MiB`}
            lines={[
              ['is', because],
              ...(basis === undefined ? [] : [['basis', `${basis}: ${BASIS_LOOKS[basis].explained}`] as const]),
            ]}
          >
            {inMiB(now)}
          </Why>
        ),
    },
    {
      id: 'after',
      head: 'After',
      align: 'right',
      cell: ({ now, after }) => (
        <span className={now === after ? 'text-ink-faint' : 'font-title'}>{sizeOf(after)}</span>
      ),
    },
    {
      id: 'observed',
      head: 'Seen at peak',
      align: 'right',
      from: 'sm',
      cell: ({ observed }) =>
        observed === undefined ? <span className="text-unknown italic">not seen</span> : inMiB(observed),
    },
  ];
  return [
    { id: 'region', head: 'Region', cell: ({ id, basis }) => <RegionName id={id} basis={basis} /> },
    ...sizes.filter(({ id }) => hasAfter || id !== 'after'),
    { id: 'basis', head: 'Basis', from: 'sm', cell: ({ basis }) => basis ?? '' },
    {
      id: 'because',
      head: 'Because',
      wraps: true,
      from: 'sm',
      cell: ({ because }) => <span className="text-ink-soft">{because}</span>,
    },
  ];
}

/** The regions of the process, now and after the advice, against the limit: as a picture and as its table. */
export function BudgetPanel({ assessment, chosen }: { assessment: Assessment; chosen: Advice | undefined }) {
  const [lit, setLit] = useState<RegionId>();
  const { budget, limit, usage } = assessment;
  if (budget.state === 'unknown')
    return (
      <Panel id="budget" title="What it can come to hold" note="one pod">
        <Message icon="circle-dashed" title="Not known" level={3}>
          {budget.why}. {budget.remedy === undefined ? null : <>What would tell: {budget.remedy}.</>}
        </Message>
      </Panel>
    );
  const now = budget.value;
  const peak = peakSeen(assessment);
  const live = usage.state === 'known' ? usage.value.jvm.liveSet : usage;
  const limitNow = limit.state === 'known' && limit.value !== 'unset' ? limit.value : undefined;
  const lanes: LaneFacts[] = [
    {
      name: 'Now',
      budget: now,
      limit: limitNow,
      limitWord: 'limit',
      peak: peak.state === 'known' ? peak.value : undefined,
      live: live.state === 'known' ? live.value : undefined,
    },
    ...(chosen === undefined
      ? []
      : [{ name: 'After', budget: chosen.budget, limit: chosen.memoryLimit, limitWord: 'limit', live: undefined }]),
  ];
  const rows = regionRows(now, chosen?.budget);
  return (
    <Panel id="budget" title="What it can come to hold" note="one pod, MiB" end={<BasisKey />}>
      <BudgetStack lanes={lanes} lit={lit} onLight={setLit} />
      <DetailTable
        caption="Regions of the process now and after the advice, in MiB of one pod"
        columns={columns(chosen !== undefined)}
        rows={rows}
        rowKey={({ id }) => id}
        rowProps={({ id }) => ({
          onPointerEnter: () => setLit(id),
          onPointerLeave: () => setLit(undefined),
          'data-lit': lit === id || undefined,
        })}
        foot={
          <Sums
            now={{ total: now.total, limit: limitNow, limitWord: limit.state === 'unknown' ? 'not known' : 'none' }}
            after={chosen === undefined ? undefined : { total: chosen.budget.total, limit: chosen.memoryLimit }}
            peak={peak.state === 'known' ? peak.value : undefined}
          />
        }
      />
    </Panel>
  );
}

type Side = { readonly total: number; readonly limit: number | undefined; readonly limitWord?: string };

const headroom = ({ total, limit }: Side) =>
  limit === undefined ? (
    ''
  ) : (
    <span className={limit < total ? 'text-critical' : 'text-ok'}>{signedMiB(limit - total)}</span>
  );

function Sums({ now, after, peak }: { now: Side; after: Side | undefined; peak: number | undefined }) {
  const lines = [
    { name: 'Can hold', cell: ({ total }: Side) => inMiB(total), seen: sizeOf(peak), first: true },
    {
      name: 'Limit',
      cell: ({ limit, limitWord }: Side) => (limit === undefined ? limitWord : inMiB(limit)),
      seen: '',
      first: false,
    },
    { name: 'Headroom', cell: headroom, seen: '', first: false },
  ];
  return lines.map(({ name, cell, seen, first }) => (
    <tr key={name} className={`font-title ${first ? 'border-t-[1.5px] border-ink' : ''}`}>
      <th scope="row" className="sticky left-0 h-row-tight bg-surface pr-2 text-left font-title">
        {name}
      </th>
      <td className="px-2 text-right">{cell(now)}</td>
      {after === undefined ? null : <td className="px-2 text-right">{cell(after)}</td>}
      <td className="px-2 text-right max-sm:hidden">{seen}</td>
      <td className="max-sm:hidden" />
      <td className="max-sm:hidden" />
    </tr>
  ));
}
