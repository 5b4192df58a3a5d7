import type { FilledNode } from '#lib/core/capacity/plan.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { nodeSums } from './node-sums.ts';
import { workloadName } from './workload-name.ts';

/** Share of a node below which a block is too narrow for its name; the title still has it. */
const NAMED_FROM = 0.08;

const lastName = (workload: string): string => workload.split('/').at(-1) ?? workload;

/** The nodes of one zone as bars of the memory that they give, one block a workload; ▼ is where their real peaks add up to. */
export function NodeBars({
  nodes,
  largest,
  marked,
}: {
  nodes: readonly FilledNode[];
  largest: number;
  marked: string | undefined;
}) {
  return (
    <ul className="grid gap-1">
      {nodes.map((node) => {
        const { name, placed } = node;
        const { gives, free, peak } = nodeSums(node);
        return (
          <li
            key={name}
            className="grid grid-cols-[8rem_minmax(0,1fr)_4.5rem] items-center gap-x-2 max-sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <span className="id truncate text-xs" title={name}>
              {name}
            </span>
            <span
              className="relative block max-sm:order-last max-sm:col-span-2"
              style={{ width: `${(gives / largest) * 100}%` }}
            >
              <span className="flex h-4 bg-sunken outline outline-line">
                {placed.map(({ workload, pods, requests }, index) => {
                  const share = (requests['memory'] ?? 0) / Math.max(1, gives);
                  return (
                    <i
                      key={workload}
                      data-mark
                      title={`${workloadName(workload)} ×${pods}: ${formatSum(requests['memory'] ?? 0)}`}
                      className={`overflow-hidden border-r border-surface text-2xs leading-4 not-italic whitespace-nowrap ${index % 2 === 0 ? 'bg-heap text-on-heap' : 'bg-offheap text-on-region'} ${workload === marked ? 'outline-2 -outline-offset-2 outline-ink' : ''}`}
                      style={{ width: `${share * 100}%` }}
                    >
                      {share < NAMED_FROM ? null : <span className="px-1">{lastName(workload)}</span>}
                    </i>
                  );
                })}
              </span>
              {peak === undefined ? null : (
                <b
                  data-mark
                  title={`real peaks add up to ${formatSum(peak)}`}
                  className="absolute -top-1 -ml-1 text-2xs leading-none text-ink"
                  style={{ left: `${Math.min(100, (peak / Math.max(1, gives)) * 100)}%` }}
                >
                  ▼
                </b>
              )}
            </span>
            <span className="text-right text-xs text-ink-soft tabular-nums">{formatSum(free)}</span>
          </li>
        );
      })}
    </ul>
  );
}
