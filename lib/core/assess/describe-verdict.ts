import { certainPart } from '../budget/region.ts';
import type { Known } from '../known.ts';
import { formatBytes, formatSpan, inMiB, toQuantity } from '../units/format.ts';
import type { Assessment } from './assessment.ts';
import { oomKills, overrun, peakSeen } from './key-figures.ts';

type Unknown = Extract<Known<never>, { state: 'unknown' }>;

/** A verdict in a table's cell: what is so, and the fact that stands behind it. */
export type ShortVerdict = { readonly title: string; readonly detail: string };

/** A verdict as the first thing on a page: a sentence in bytes, then what to do. Text between back-ticks is for pasting. */
export type LongVerdict = { readonly title: string; readonly next: string };

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

/** The span of the usage window in words: `14 days`, `40 minutes`. */
export function windowLength({ usage }: Pick<Assessment, 'usage'>): string {
  if (usage.state === 'unknown') return 'the time seen';
  return formatSpan((usage.value.to - usage.value.from) / 1000);
}

const killsShort = (assessment: Assessment): string => {
  const kills = oomKills(assessment);
  if (kills.state === 'unknown') return 'kills not known';
  return kills.value === 0 ? 'not killed yet' : `killed ${kills.value}× in ${windowLength(assessment)}`;
};

/** The first error line of a JVM that does not start. */
const refusal = ({ prediction }: Assessment): string | undefined =>
  prediction.state === 'known' && prediction.value.outcome === 'refuses' ? prediction.value.message : undefined;

const whyUnknown = ({ budget, limit, prediction }: Assessment): Unknown => {
  for (const fact of [budget, limit, prediction]) if (fact.state === 'unknown') return fact;
  if (budget.state === 'known') {
    const assumed = budget.value.total - certainPart(budget.value);
    if (assumed > 0)
      return {
        state: 'unknown',
        why: `${formatBytes(assumed)} of its off-heap memory are assumed`,
        remedy: 'Export the JVM’s metrics',
      };
  }
  return { state: 'unknown', why: 'too little is known of this container' };
};

/** How many times its advised request a container asks for: ` 2.5×`. */
function timesTooMuch({ request, limit, advice }: Assessment): string {
  const paid = request.state === 'known' && request.value !== 'unset' ? request : limit;
  if (paid.state === 'unknown' || paid.value === 'unset' || advice.state === 'unknown') return '';
  return ` ${(paid.value / advice.value.memoryRequest).toFixed(1)}×`;
}

/** What fits the first line of a page. */
const isShort = (text: string): boolean => text.length <= 90;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The verdict in two short lines, for a row. */
export function describeShort(assessment: Assessment): ShortVerdict {
  const { verdict } = assessment;
  const over = overrun(assessment);
  const size = over.state === 'known' ? inMiB(Math.abs(over.value)) : undefined;
  const exceeds = over.state === 'known' && over.value > 0;
  const message = refusal(assessment);
  if (message !== undefined) return { title: 'Refuses to start', detail: message };
  switch (verdict) {
    case 'at-risk':
    case 'over-budget':
      return { title: exceeds ? `Over by ${size} MiB` : 'Killed', detail: killsShort(assessment) };
    case 'blind':
      return { title: 'Blind to its limit', detail: exceeds ? `can pass it by ${size} MiB` : 'sized by the node' };
    case 'no-limit':
      return { title: 'No limit', detail: 'node memory is the limit' };
    case 'unknown':
      return { title: 'Unknown', detail: whyUnknown(assessment).why };
    case 'oversized':
      return {
        title: `Oversized${timesTooMuch(assessment)}`,
        detail: size === undefined ? '' : `${size} MiB to spare`,
      };
    case 'fits':
      return { title: 'Fits', detail: size === undefined ? '' : `${size} MiB to spare` };
  }
}

function title(assessment: Assessment): string {
  const { verdict, limit, budget } = assessment;
  const over = overrun(assessment);
  const size = over.state === 'known' ? formatBytes(Math.abs(over.value)) : undefined;
  const limitText = limit.state === 'known' && limit.value !== 'unset' ? formatBytes(limit.value) : 'its limit';
  const total = budget.state === 'known' ? formatBytes(budget.value.total) : undefined;
  const peak = peakSeen(assessment);
  const message = refusal(assessment);
  if (message !== undefined) return isShort(message) ? `Refuses to start: ${sentence(message)}` : 'Refuses to start.';
  switch (verdict) {
    case 'at-risk':
    case 'over-budget':
      if (over.state === 'known' && over.value > 0)
        return `Can exceed its limit by ${size}: the kernel kills it when the heap fills.`;
      return peak.state === 'known'
        ? `Was killed, and has held ${formatBytes(peak.value)} of ${limitText}.`
        : `Was killed at ${limitText}.`;
    case 'blind':
      return `Does not see its limit of ${limitText}${total ? `: sized by its node, it can come to hold ${total}` : ''}.`;
    case 'no-limit':
      return `Has no memory limit${total ? `: it can come to hold ${total}, and only its node stops it` : ''}.`;
    case 'unknown':
      return isShort(whyUnknown(assessment).why)
        ? `Cannot be judged: ${whyUnknown(assessment).why}.`
        : 'Cannot be judged: what its JVM would do is not known.';
    case 'oversized':
      return `Fits, and asks for${timesTooMuch(assessment) || ' more than'} what it needs.`;
    case 'fits':
      return `Fits its limit of ${limitText}${size ? ` with ${size} to spare` : ''}.`;
  }
}

function next(assessment: Assessment): string {
  const { advice, limit, maxHeap, verdict } = assessment;
  const parts: string[] = [];
  const kills = oomKills(assessment);
  if (kills.state === 'known' && kills.value > 0)
    parts.push(`It was killed ${times(kills.value)} in ${windowLength(assessment)}.`);
  const { why, remedy } = whyUnknown(assessment);
  if (verdict === 'unknown') {
    if (!isShort(why)) parts.push(`${sentence(why)}`);
    if (remedy !== undefined) parts.push(`To know it: ${sentence(remedy)}`);
  }
  if (advice.state === 'unknown') {
    if (advice.why !== why) parts.push(`No advice: ${sentence(advice.why)}`);
    return parts.join(' ');
  }
  const { memoryLimit, maxHeap: heap, jvmOptions } = advice.value;
  const same = limit.state === 'known' && limit.value === memoryLimit;
  const sameHeap = maxHeap.state === 'known' && maxHeap.value === heap;
  if (same && sameHeap) parts.push('Nothing needs to change.');
  else {
    const options = sameHeap ? '' : jvmOptions.map((option) => ` \`${option}\``).join('');
    const set = same ? `Keep limit \`${toQuantity(memoryLimit)}\`` : `Set limit \`${toQuantity(memoryLimit)}\``;
    parts.push(options === '' ? `${set}.` : `${set} with${options}.`);
  }
  return parts.join(' ');
}

/** The verdict as a page's first two lines. */
export const describeLong = (assessment: Assessment): LongVerdict => ({
  title: title(assessment),
  next: next(assessment),
});
