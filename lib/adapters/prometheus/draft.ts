import type { Sample } from '#lib/core/metrics/sample.ts';
import type { ContainerRef } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';

/** The series of a window: a value a point, null where there is none. */
export type Line = (number | null)[];

export type LineName =
  | 'working-set'
  | 'rss'
  | 'cache'
  | 'heap-used'
  | 'heap-committed'
  | 'live-set'
  | 'limits'
  | 'requests';

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

/** What was told at one point of how a container last ended; times in seconds. */
export type EndTold = { reason?: string; code?: number; time?: number; limit?: number };

/** The place of something that a pod tells at a point. */
export const placeKey = ({ pod, at }: Pick<PointOfPod, 'pod' | 'at'>): string => `${pod}@${at}`;

/** What is gathered of one container of a workload while the answers come in. */
export type Draft = {
  readonly ref: ContainerRef;
  readonly workload: Workload;
  readonly lines: Map<LineName, Line>;
  readonly perPod: Map<PodNumber, Map<string, number>>;
  /** The highest working set while containers started, and of those that ran for longer. */
  readonly phases: Map<string, number>;
  readonly restarts: PointOfPod[];
  /** By `placeKey`. */
  readonly ends: Map<string, EndTold>;
  readonly jvms: Map<string, PodSamples>;
};

/** All drafts of a scan; `ambiguous` keeps why a series has no place, once each. */
export type Drafts = {
  readonly byKey: Map<string, Draft>;
  readonly ambiguous: Set<string>;
  /** Times in seconds, by `namespace/kind/name`; the kind is `ReplicaSet` for whatever keeps its pods in one. */
  readonly rollouts: Map<string, number[]>;
  /** By node, what of its connection table was told. */
  readonly conntrack: Map<string, { entries?: number; limit?: number }>;
  of(owner: { readonly key: string; readonly ref: ContainerRef; readonly workload: Workload }): Draft;
};

export function newDrafts(): Drafts {
  const byKey = new Map<string, Draft>();
  return {
    byKey,
    ambiguous: new Set(),
    rollouts: new Map(),
    conntrack: new Map(),
    of({ key, ref, workload }) {
      const before = byKey.get(key);
      if (before !== undefined) return before;
      const draft: Draft = {
        ref,
        workload,
        lines: new Map(),
        perPod: new Map(),
        phases: new Map(),
        restarts: [],
        ends: new Map(),
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
