'use client';

import { useState } from 'react';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { Button } from '#components/ui/button.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { FilledNode } from '#lib/core/capacity/plan.ts';
import { formatCount, formatSum } from '#lib/core/units/format.ts';
import { NodeBars } from './node-bars.tsx';
import { nodeSums } from './node-sums.ts';
import { SelectInput } from './select-input.tsx';
import { workloadName } from './workload-name.ts';

/** How many nodes are drawn before a person asks for all: more than a wall shows, and quick to draw. */
const DRAWN = 60;

type Row = { readonly node: FilledNode; readonly sums: ReturnType<typeof nodeSums> };

const sum = (size: number | undefined, isPart: boolean) =>
  size === undefined ? <span className="not-known">not known</span> : `${isPart ? '≥ ' : ''}${formatSum(size)}`;

const COLUMNS: readonly Column<Row>[] = [
  { id: 'node', head: 'Node', cell: ({ node }) => <span className="id">{node.name}</span> },
  { id: 'pool', head: 'Pool', from: 'lg', cell: ({ node }) => node.pool },
  { id: 'zone', head: 'Zone', from: 'sm', cell: ({ node }) => node.zone ?? 'none' },
  {
    id: 'pods',
    head: 'Pods',
    align: 'right',
    cell: ({ node, sums }) => `${formatCount(sums.pods)} of ${formatCount(node.maxPods)}`,
  },
  { id: 'gives', head: 'For pods', align: 'right', cell: ({ sums }) => formatSum(sums.gives) },
  { id: 'requested', head: 'Requested', align: 'right', cell: ({ sums }) => formatSum(sums.requested) },
  { id: 'free', head: 'Free', align: 'right', cell: ({ sums }) => formatSum(sums.free) },
  { id: 'cpu', head: 'mCPU free', align: 'right', from: 'sm', cell: ({ node }) => formatCount(node.free['cpu'] ?? 0) },
  { id: 'peak', head: 'Real peaks', align: 'right', cell: ({ sums }) => sum(sums.peak, sums.peakIsPart) },
  { id: 'holds', head: 'Can hold', align: 'right', cell: ({ sums }) => sum(sums.holds, sums.holdsIsPart) },
];

/** The placement node by node: bars by zone, and the same as a table. */
export function NodesPanel({ nodes, note }: { nodes: readonly FilledNode[]; note: string }) {
  const [showsAll, setShowsAll] = useState(false);
  const [marked, setMarked] = useState('');
  const shown = showsAll ? nodes : nodes.slice(0, DRAWN);
  const zones = [...Map.groupBy(shown, ({ zone }) => zone ?? 'no zone')].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const largest = Math.max(1, ...nodes.map(({ allocatable }) => allocatable['memory'] ?? 0));
  const workloads = [...new Set(nodes.flatMap(({ placed }) => placed.map(({ workload }) => workload)))].toSorted();
  return (
    <Panel title="Nodes" note={note}>
      <div data-print="no" className="mb-2 w-64 max-w-full">
        <SelectInput
          label="Outline a workload"
          value={marked}
          choices={[{ id: '', label: 'none' }, ...workloads.map((id) => ({ id, label: workloadName(id) }))]}
          onChange={setMarked}
        />
      </div>
      <ChartFigure
        caption={`${nodes.length} nodes with the memory requested by workload`}
        chart={
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(26rem,100%),1fr))] gap-x-8 gap-y-4">
            {zones.map(([zone, members]) => (
              <div key={zone}>
                <p className="mb-1 flex justify-between text-xs text-ink-soft">
                  <span>
                    <strong className="font-strong text-ink">{zone === 'no zone' ? 'No zone' : `Zone ${zone}`}</strong>{' '}
                    {members.length} nodes
                  </span>
                  <span>free</span>
                </p>
                <NodeBars nodes={members} largest={largest} marked={marked === '' ? undefined : marked} />
              </div>
            ))}
          </div>
        }
        table={
          <DetailTable
            caption="Nodes"
            columns={COLUMNS}
            rows={shown.map((node) => ({ node, sums: nodeSums(node) }))}
            rowKey={({ node }) => node.name}
          />
        }
      />
      <p className="mt-2 text-xs text-ink-soft">
        Blocks are memory requests, one a workload, DaemonSets among them; ▼ is where the real peaks of the pods placed
        there add up to, as far as they are known.
      </p>
      {nodes.length > DRAWN ? (
        <Button look="quiet" className="mt-2" onClick={() => setShowsAll((all) => !all)}>
          {showsAll ? `Show the first ${DRAWN}` : `Show all ${formatCount(nodes.length)} nodes`}
        </Button>
      ) : null}
    </Panel>
  );
}
