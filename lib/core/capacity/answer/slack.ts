import type { FilledNode, Slack } from '../plan.ts';

/** What is left of every resource that somebody asks for, and how much of it lies in gaps smaller than the average pod. */
export function slackOf(nodes: readonly FilledNode[]): readonly Slack[] {
  const placed = nodes.flatMap((node) => node.placed);
  const pods = placed.reduce((sum, one) => sum + one.pods, 0);
  const asked = new Set(placed.flatMap(({ requests }) => Object.keys(requests)));
  return [...asked].flatMap((resource) => {
    const allocatable = nodes.reduce((sum, one) => sum + (one.allocatable[resource] ?? 0), 0);
    const requested = placed.reduce((sum, { requests }) => sum + (requests[resource] ?? 0), 0);
    if (requested === 0) return [];
    const average = requested / pods;
    const gaps = nodes.map(({ free }) => Math.max(0, free[resource] ?? 0));
    const free = gaps.reduce((sum, gap) => sum + gap, 0);
    const small = gaps.reduce((sum, gap) => sum + (gap < average ? gap : 0), 0);
    const largestGap = gaps.reduce((most, gap) => Math.max(most, gap), 0);
    return [{ resource, allocatable, requested, free, largestGap, fragmented: free === 0 ? 0 : small / free }];
  });
}
