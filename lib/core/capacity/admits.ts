import type { Demand, Obstacle, Slot } from './placement.ts';

/**
 * The first thing that keeps one more pod of `demand` off a node with `free` left; undefined when it may go there. Exactly equal fits.
 * Source: pkg/scheduler/framework/plugins/noderesources/fit.go, nodeaffinity/node_affinity.go (Kubernetes 1.34).
 */
export function obstacleOf(demand: Demand, free: Slot): Obstacle | undefined {
  if (!selects(demand.nodeSelector, free.labels)) return 'node selector';
  if (free.pods < 1) return 'pods';
  if (demand.memory > free.memory) return 'memory';
  if (demand.cpu > free.cpu) return 'cpu';
  return undefined;
}

const selects = (selector: Demand['nodeSelector'], labels: Slot['labels']): boolean =>
  Object.entries(selector).every(([key, value]) => labels[key] === value);
