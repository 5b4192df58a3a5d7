import type { Sample } from '#lib/core/metrics/sample.ts';
import type { ContainerRef } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';

/** The series of a window: a value a point, null where there is none. */
export type Line = (number | null)[];

export type LineName = 'working-set' | 'rss' | 'cache' | 'heap-used' | 'heap-committed' | 'live-set';

/** Figures of a container that are one number a pod. */
export type PodNumber = 'pod-peaks' | 'oom-events' | 'limit-hits' | 'throttled';

/** What was told of one pod's JVM, each series once. */
export type PodSamples = {
  readonly samples: Map<string, Sample>;
  readonly floors: Map<string, Sample>;
  readonly gcRates: Map<string, Sample>;
  readonly allocations: Map<string, Sample>;
};

export type PointOfPod = { readonly pod: string; readonly at: number; readonly count: number };

/** What is gathered of one container of a workload while the answers come in. */
export type Draft = {
  readonly ref: ContainerRef;
  readonly workload: Workload;
  readonly lines: Map<LineName, Line>;
  readonly perPod: Map<PodNumber, Map<string, number>>;
  startUp: number | undefined;
  readonly restarts: PointOfPod[];
  readonly oomEnds: PointOfPod[];
  readonly jvms: Map<string, PodSamples>;
};

/** All drafts of a scan; `ambiguous` keeps why a series has no place, once each. */
export type Drafts = {
  readonly byKey: Map<string, Draft>;
  readonly ambiguous: Set<string>;
  /** By node, what of its connection table was told. */
  readonly conntrack: Map<string, { entries?: number; limit?: number }>;
  of(owner: { readonly key: string; readonly ref: ContainerRef; readonly workload: Workload }): Draft;
};

export function newDrafts(): Drafts {
  const byKey = new Map<string, Draft>();
  return {
    byKey,
    ambiguous: new Set(),
    conntrack: new Map(),
    of({ key, ref, workload }) {
      const before = byKey.get(key);
      if (before !== undefined) return before;
      const draft: Draft = {
        ref,
        workload,
        lines: new Map(),
        perPod: new Map(),
        startUp: undefined,
        restarts: [],
        oomEnds: [],
        jvms: new Map(),
      };
      byKey.set(key, draft);
      return draft;
    },
  };
}

/** The JVM samples of a pod, made at the first. */
export function podSamples(draft: Draft, pod: string): PodSamples {
  const before = draft.jvms.get(pod);
  if (before !== undefined) return before;
  const made: PodSamples = { samples: new Map(), floors: new Map(), gcRates: new Map(), allocations: new Map() };
  draft.jvms.set(pod, made);
  return made;
}
