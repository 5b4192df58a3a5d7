import type { Instant } from '../instant.ts';
import { formatCount, formatSum } from '../units/format.ts';
import { formatAmount } from './format-amount.ts';
import { monthName } from './month-name.ts';
import type { Outcome } from './plan.ts';

const counted = (count: number, one: string): string => `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;

/** What an outcome comes to, as one sentence; `takenAt` is when its scan was, for the month in which growth fills the nodes. */
export function describeOutcome(
  { nodes, pods, pending, unplaced, fit, pools, fullIn }: Outcome,
  takenAt: Instant,
): string {
  const there = counted(nodes.length, 'node');
  if (pending > 0) {
    const memory = unplaced.reduce((sum, one) => sum + (one.requests['memory'] ?? 0) * one.pods, 0);
    const sure = fit.answer === 'does not fit' && fit.proved ? ', and no other placement helps' : '';
    return `${formatCount(pending)} of ${counted(pods, 'pod')} find no place on ${there}: ${formatSum(memory)} of requests stay pending${sure}.`;
  }
  if (fit.answer === 'only packed')
    return `All ${counted(pods, 'pod')} fit on ${there} only when packed tighter than the scheduler places by itself.`;
  const until = fullIn === undefined ? '' : ` until ${monthName(takenAt, fullIn)}`;
  const spare = pools.reduce(
    (sum, { nodes: count, needed }) => sum + (needed.state === 'known' ? Math.max(0, count - needed.value) : 0),
    0,
  );
  const rest = spare > 0 ? `; packed tightly, ${counted(spare, 'node')} would not be needed` : '';
  return `All ${counted(pods, 'pod')} fit on ${there}${until}${rest}.`;
}

/** What is left of the resource that stops most pods, in one sentence; undefined when no resource stops any. */
export function describeGaps({ unplaced, slack }: Outcome): string | undefined {
  const stops = new Map<string, number>();
  for (const { stoppedBy, pods } of unplaced)
    for (const { obstacle, nodes } of stoppedBy)
      if (obstacle.rule === 'resource' && obstacle.of !== undefined)
        stops.set(obstacle.of, (stops.get(obstacle.of) ?? 0) + pods * nodes);
  const [most] = [...stops].toSorted(([, a], [, b]) => b - a);
  const gaps = slack.find(({ resource }) => resource === most?.[0]);
  if (gaps === undefined) return undefined;
  const { resource, largestGap, free } = gaps;
  return `Most are stopped by ${resource}: the largest gap is ${formatAmount(resource, largestGap)}, all gaps together are ${formatAmount(resource, free)}.`;
}
