/** The lines of the usage chart, the ones that matter most last: they are drawn over the others. */
export const USAGE_LINES = [
  { key: 'request', name: 'request', stroke: 'var(--color-limit)', dash: '2 5', width: 1.25, steps: true },
  { key: 'rss', name: 'RSS', stroke: 'var(--color-offheap)', dash: '1 3', width: 1.5, steps: false },
  { key: 'heapCommitted', name: 'heap committed', stroke: 'var(--color-heap)', dash: '7 3', width: 1.25, steps: false },
  { key: 'heapUsed', name: 'heap used', stroke: 'var(--color-heap)', dash: '0', width: 1.5, steps: false },
  { key: 'liveSet', name: 'heap after GC', stroke: 'var(--color-heap)', dash: '2 3', width: 1.75, steps: false },
  { key: 'workingSet', name: 'working set', stroke: 'var(--color-offheap)', dash: '0', width: 2, steps: false },
  { key: 'limit', name: 'limit', stroke: 'var(--color-limit)', dash: '0', width: 2, steps: true },
] as const;

export type UsageLine = (typeof USAGE_LINES)[number]['key'];
