import type { Survival } from './plan.ts';

/** What was lost, in words. */
export function describeLoss(lost: Survival['lost']): string {
  if (lost.kind === 'zone') return `Zone ${lost.zone}, ${lost.count} nodes,`;
  return lost.count === 1 ? 'The fullest node' : `The ${lost.count} fullest nodes`;
}
