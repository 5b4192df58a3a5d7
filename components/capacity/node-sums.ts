import type { FilledNode } from '#lib/core/capacity/plan.ts';

/** A node's figures over all that is planned on it, in bytes. A sum of peaks is undefined when none is known, and at least so much when some are not. */
export type NodeSums = {
  readonly pods: number;
  readonly gives: number;
  readonly requested: number;
  readonly free: number;
  readonly peak: number | undefined;
  readonly peakIsPart: boolean;
  readonly holds: number | undefined;
  readonly holdsIsPart: boolean;
};

/** Adds up what is placed on a node. */
export function nodeSums({ allocatable, free, placed }: FilledNode): NodeSums {
  const sum = (which: 'peak' | 'holds'): number | undefined => {
    const known = placed.flatMap((one) => (one[which].state === 'known' ? [one[which].value] : []));
    return known.length === 0 ? undefined : known.reduce((all, size) => all + size, 0);
  };
  return {
    pods: placed.reduce((all, { pods }) => all + pods, 0),
    gives: allocatable['memory'] ?? 0,
    requested: placed.reduce((all, { requests }) => all + (requests['memory'] ?? 0), 0),
    free: free['memory'] ?? 0,
    peak: sum('peak'),
    peakIsPart: placed.some(({ peak }) => peak.state === 'unknown'),
    holds: sum('holds'),
    holdsIsPart: placed.some(({ holds }) => holds.state === 'unknown'),
  };
}
