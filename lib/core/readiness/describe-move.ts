import type { FleetMove, MoveCount } from './move-fleet.ts';

const VERBS: Readonly<Record<MoveCount['kind'], readonly [one: string, many: string]>> = {
  refuses: ['does not start', 'do not start'],
  blind: ['loses sight of its limit', 'lose sight of their limits'],
  outgrows: ['no longer fits its limit', 'no longer fit their limits'],
  api: ['has a manifest that is refused', 'have manifests that are refused'],
  doubt: ['may lose sight of its limit', 'may lose sight of their limits'],
  unclear: ['cannot be told', 'cannot be told'],
  heap: ['gets another heap', 'get other heaps'],
  collector: ['gets another collector', 'get other collectors'],
  processors: ['counts other processors', 'count other processors'],
  sees: ['sees its limit at last', 'see their limits at last'],
  starts: ['starts at last', 'start at last'],
};

/** What a move does, in a sentence with its counts: `Of 25 JVM containers 2 lose sight of their limits; 23 stay as they are.` */
export function describeMove({ moves, counts, unchanged }: FleetMove): string {
  if (moves.length === 0) return 'There is no JVM to move.';
  const all = `${moves.length.toLocaleString('en-GB')} JVM ${moves.length === 1 ? 'container' : 'containers'}`;
  if (counts.length === 0) return `Nothing changes for ${moves.length === 1 ? 'the' : 'any of'} ${all}.`;
  const parts = counts.map(({ kind, containers }) => {
    const [one, many] = VERBS[kind];
    return `${containers.toLocaleString('en-GB')} ${containers === 1 ? one : many}`;
  });
  const rest =
    unchanged === 0 ? '' : `; ${unchanged.toLocaleString('en-GB')} ${unchanged === 1 ? 'stays' : 'stay'} as today`;
  return `Of ${all} ${parts.join(', ')}${rest}.`;
}
