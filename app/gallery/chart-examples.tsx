import { BudgetBar, BudgetBarKey } from '#components/charts/budget-bar.tsx';
import { BudgetStack } from '#components/charts/budget-stack.tsx';
import { BasisKey } from '#components/charts/region-name.tsx';
import { mib } from '#lib/core/units/bytes.ts';
import { aBudget } from '#lib/testing/builders.ts';
import { Example, Examples } from './example.tsx';

const BARS = [
  { says: 'over its limit', offHeap: 468, heap: 768, limit: 1024, peak: 1019, advised: 1104 },
  { says: 'an exact fit', offHeap: 424, heap: 600, limit: 1024, peak: 800, advised: 1024 },
  { says: 'oversized', offHeap: 100, heap: 300, limit: 2048, peak: 350, advised: 640 },
  { says: 'past the scale', offHeap: 900, heap: 4800, limit: 1024, peak: 900, advised: 1984 },
  { says: 'no limit', offHeap: 400, heap: 900, limit: 'unset', peak: 1000, advised: 1400 },
  { says: 'budget not known', offHeap: undefined, heap: undefined, limit: 1024, peak: 640, advised: undefined },
  { says: 'nothing known', offHeap: undefined, heap: undefined, limit: undefined, peak: undefined, advised: undefined },
] as const;

const size = (value: number | undefined) => (value === undefined ? undefined : mib(value));

const over = aBudget(
  {
    native: 32,
    gc: 70,
    'code-cache': 74,
    metaspace: 118,
    'class-space': 16,
    'thread-stacks': 62,
    'direct-buffers': 96,
    'mapped-files': 24,
    heap: 768,
  },
  { native: 'assumed', gc: 'modelled', 'code-cache': 'modelled', metaspace: 'modelled', heap: 'resolved' },
);
const limitWord = 'limit';

/** The budget's pictures in the states that are hard to draw. */
export const ChartExamples = () => (
  <Examples wide>
    <Example title="Budget bar" when="each on its own limit; the limits join into one line">
      <div className="rounded-panel border border-line bg-surface px-4">
        {BARS.map(({ says, offHeap, heap, limit, peak, advised }) => (
          <div key={says} className="flex h-11 items-center gap-4 border-b border-line last:border-0">
            <span className="w-36">{says}</span>
            <span className="flex-1 self-stretch">
              <BudgetBar
                offHeap={size(offHeap)}
                heap={size(heap)}
                limit={limit === 'unset' ? limit : size(limit)}
                peak={size(peak)}
                advised={size(advised)}
              />
            </span>
          </div>
        ))}
      </div>
      <BudgetBarKey />
    </Example>
    <Example title="Budget stack" when="bytes on one axis">
      <div className="grid gap-2 rounded-panel border border-line bg-surface p-4">
        <BasisKey />
        <BudgetStack
          lanes={[
            { name: 'Over', budget: over, limit: mib(1024), limitWord, peak: mib(1019), live: mib(372) },
            { name: 'Fits', budget: aBudget({ native: 32, gc: 64, heap: 608 }), limit: mib(1104), limitWord },
            { name: 'No limit', budget: aBudget({ native: 32, gc: 64, heap: 900 }), limit: undefined, limitWord },
          ]}
        />
      </div>
    </Example>
  </Examples>
);
