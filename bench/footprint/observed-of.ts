import type { BudgetRequest } from '#lib/http/budget-request.ts';
import type { Reference } from './record.ts';

type Figures = NonNullable<BudgetRequest['observed']>;

/** Figures that are known; the others are left out of the request. */
function present(figures: Readonly<Record<string, number | undefined>>): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

type Pick = 'used' | 'committed' | 'peak_used';

/** The sum of one figure over the memory pools that `matches` names; undefined when there are none. */
function pools({ jmx }: Reference, matches: RegExp, figure: Pick): number | undefined {
  const found = Object.entries(jmx ?? {}).flatMap(([name, pool]) =>
    matches.test(name) && typeof pool === 'object' ? [pool[figure] ?? 0] : [],
  );
  return found.length === 0 ? undefined : found.reduce((total, size) => total + size, 0);
}

const HEAP = /Eden|Survivor|Tenured|Old Gen|ZHeap|ZGC|Shenandoah/;
const CODE = /CodeHeap|CodeCache/;

function counted({ jmx }: Reference, name: string): number | undefined {
  const value = jmx?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** What of a run a source tells; each view leaves the others out. */
export type View = { readonly title: string; readonly observe: (run: Reference) => Figures };

const container = ({ peak_sampled, load }: Reference) => ({
  windowSeconds: load?.seconds,
  workingSetPeakBytes: peak_sampled.working_set,
  rssPeakBytes: peak_sampled.rss,
});

const polledHeap = ({ nmt_max_polled }: Reference): number | undefined => {
  const heap = nmt_max_polled?.['Java Heap'];
  return typeof heap === 'object' ? heap[1] : undefined;
};

const jvm = (run: Reference) => ({
  heapUsedPeakBytes: pools(run, HEAP, 'peak_used'),
  heapCommittedPeakBytes: pools(run, HEAP, 'committed') ?? polledHeap(run),
  liveSetBytes: run.live_set_bytes ?? undefined,
  metaspaceCommittedBytes: pools(run, /Metaspace/, 'committed'),
  classSpaceCommittedBytes: pools(run, /Compressed Class/, 'committed'),
  codeCacheCommittedBytes: pools(run, CODE, 'committed'),
  codeCacheUsedBytes: pools(run, CODE, 'used'),
  loadedClasses: counted(run, 'classes_loaded'),
  threadsPeak: counted(run, 'java_threads_peak'),
  directBytes: pools(run, /buffer_direct/, 'used'),
  mappedBytes: pools(run, /buffer_mapped/, 'used'),
});

/** From everything connected to a control group's two figures alone. */
export const VIEWS: readonly View[] = [
  { title: 'container and JVM metrics', observe: (run) => present({ ...container(run), ...jvm(run) }) },
  {
    title: 'heap sampled once, after a collection',
    observe: (run) => present({ ...container(run), ...jvm(run), heapUsedPeakBytes: pools(run, HEAP, 'used') }),
  },
  {
    title: 'no use of the heap',
    observe: (run) => present({ ...container(run), ...jvm(run), heapUsedPeakBytes: undefined }),
  },
  {
    title: 'resident set with file pages',
    observe: (run) => present({ ...container(run), ...jvm(run), rssPeakBytes: run.peak_sampled.VmRSS }),
  },
  {
    title: 'working set and JVM metrics',
    observe: (run) => present({ ...container(run), ...jvm(run), rssPeakBytes: undefined }),
  },
  { title: 'container metrics only', observe: (run) => present(container(run)) },
  {
    title: 'JVM metrics only',
    observe: (run) => present({ ...jvm(run), windowSeconds: run.load?.seconds }),
  },
];
