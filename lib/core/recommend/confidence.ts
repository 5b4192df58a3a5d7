import { peakWasMeasured } from '../budget/anonymous-peak.ts';
import type { MemoryBudget } from '../budget/region.ts';
import { type Known, valueOr } from '../known.ts';
import type { Confidence } from './advice.ts';
import { contradiction } from './contradiction.ts';
import type { Situation } from './draft.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Something that weakens an advice, and how far down it takes it. */
type Weakness = { readonly to: Exclude<Confidence, 'high'>; readonly because: string };

function watched(windowSeconds: Known<number>): Weakness | undefined {
  if (windowSeconds.state === 'unknown') return { to: 'low', because: 'how long it was watched is unknown' };
  const seconds = windowSeconds.value;
  if (seconds < HOUR)
    return { to: 'low', because: `it was watched for ${Math.max(1, Math.round(seconds / 60))} min only` };
  if (seconds < DAY)
    return { to: 'medium', because: `it was watched for ${(seconds / HOUR).toFixed(1)} h, not for a day` };
  return undefined;
}

/** How sure an advice is, and why: `high` needs a day of measured peaks, the heap's figures, and no assumed region. */
export function confidenceOf(
  { facts, settings }: Situation,
  budget: MemoryBudget,
): { readonly confidence: Confidence; readonly because: readonly string[] } {
  const { observed } = facts;
  const assumed = budget.regions.filter(({ basis }) => basis === 'assumed').map(({ id }) => id);
  const contradicted = contradiction(settings, observed);
  const kills = valueOr(observed.oomKills, 0);
  const weaknesses: readonly (Weakness | undefined)[] = [
    !peakWasMeasured(observed) ? { to: 'low', because: 'no peak of the container was measured' } : undefined,
    contradicted === undefined ? undefined : { to: 'low', because: contradicted },
    watched(observed.windowSeconds),
    observed.liveSet.state === 'unknown'
      ? { to: 'medium', because: `the live set is unknown (${observed.liveSet.why})` }
      : undefined,
    observed.heapCommittedPeak.state === 'unknown' && observed.heapUsedPeak.state === 'unknown'
      ? { to: 'medium', because: 'how full the heap was is unknown' }
      : undefined,
    assumed.length > 0
      ? { to: 'medium', because: `assumed for want of a measurement: ${assumed.join(', ')}` }
      : undefined,
    kills > 0 ? { to: 'medium', because: 'a kill cut the peak off: what it wanted more is unknown' } : undefined,
  ];
  const found = weaknesses.flatMap((weakness) => weakness ?? []);
  const confidence = found.some(({ to }) => to === 'low') ? 'low' : found.length > 0 ? 'medium' : 'high';
  const because =
    found.length === 0
      ? ['Confidence is high: a day or more of peaks, the heap’s figures and every region are measured or resolved.']
      : found.map(({ because: why }) => `Confidence is not high: ${why}.`);
  return { confidence, because };
}
