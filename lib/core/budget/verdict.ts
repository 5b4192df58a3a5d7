import type { Known } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { MemoryBudget } from './region.ts';

/** A budget held against a limit. `headroom` is limit − budget: negative when the process can exceed its limit. */
export type Fit =
  | { readonly fits: boolean; readonly headroom: number }
  | { readonly fits: 'unknown'; readonly why: string };

/** Whether the process stays under its limit whatever its heap does. No limit is no fit: there is nothing to stay under. */
export function fitOf(budget: Known<MemoryBudget>, limit: Known<Bytes | 'unset'>): Fit {
  if (budget.state === 'unknown') return { fits: 'unknown', why: budget.why };
  if (limit.state === 'unknown') return { fits: 'unknown', why: limit.why };
  if (limit.value === 'unset') return { fits: 'unknown', why: 'The container has no memory limit' };
  const headroom = limit.value - budget.value.total;
  return { fits: headroom >= 0, headroom };
}

const sizeOf = (headroom: number): string => formatBytes(bytes(Math.abs(headroom)));

function say(fit: Fit, when: 'today' | 'after'): string {
  if (fit.fits === 'unknown')
    return when === 'today' ? 'today it is not known whether the process fits' : 'after, it is not known';
  if (when === 'today')
    return fit.fits
      ? `today the process has ${sizeOf(fit.headroom)} to spare`
      : `today the process can exceed its limit by ${sizeOf(fit.headroom)}`;
  return fit.fits
    ? `after, it has ${sizeOf(fit.headroom)} to spare`
    : `after, it can still exceed its limit by ${sizeOf(fit.headroom)}`;
}

/** The risk before and after an advice: "today the process can exceed its limit by 212 MiB; after, it has 38 MiB to spare". */
export const riskSentence = (before: Fit, after: Fit): string => `${say(before, 'today')}; ${say(after, 'after')}`;
