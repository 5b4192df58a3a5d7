import { type Bytes, GiB, KiB, MiB } from './bytes.ts';

/** Made once: a formatter costs more than all that it formats. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function grouped(n: number, decimals: 0 | 1): string {
  if (decimals === 1) return ONE_DECIMAL.format(n);
  return n < 1000 && Number.isInteger(n) ? `${n}` : WHOLE.format(n);
}

/** A whole count with its thousands separated. */
export const formatCount = (count: number): string => WHOLE.format(count);

/** Whole MiB, thousands separated, without the unit: for columns whose head names it. Less than half a MiB that is not 0 prints as <1. */
export function inMiB(size: number): string {
  const rounded = Math.round(size / MiB);
  return rounded === 0 && size > 0 ? '<1' : grouped(rounded, 0);
}

/** One size in a sentence: exact small sizes in bytes or KiB, then MiB, sums of 10 GiB and more in GiB with one decimal. */
export function formatBytes(size: Bytes | number): string {
  if (size < KiB) return `${size} B`;
  if (size < MiB) return `${grouped(Math.round(size / KiB), 0)} KiB`;
  if (size < 10 * GiB) return `${inMiB(size)} MiB`;
  return `${grouped(size / GiB, 1)} GiB`;
}

/** As Kubernetes takes it: the largest binary unit that keeps the value exact. */
export function toQuantity(size: Bytes): string {
  if (size !== 0 && size % GiB === 0) return `${size / GiB}Gi`;
  if (size !== 0 && size % MiB === 0) return `${size / MiB}Mi`;
  if (size !== 0 && size % KiB === 0) return `${size / KiB}Ki`;
  return `${size}`;
}

/** A difference in whole MiB with its sign, a true minus below zero: `+480`, `−19,840`, `0`. */
export function signedMiB(difference: number): string {
  const shown = inMiB(Math.abs(difference));
  if (difference === 0) return shown;
  return `${difference < 0 ? '−' : '+'}${shown}`;
}

/** A sum over pods or nodes: GiB with one decimal, and MiB below 0.1 GiB, so that what is not 0 never prints as 0. */
export function formatSum(size: number): string {
  if (size > 0 && size < 0.1 * GiB) return `${inMiB(size)} MiB`;
  return `${grouped(size / GiB, 1)} GiB`;
}

const plural = (count: number, unit: string): string => `${count} ${count === 1 ? unit : `${unit}s`}`;

/** Whole GiB without the unit: for axes. */
export const inGiB = (size: number): string => grouped(Math.round(size / GiB), 0);

/** A span of time in the unit that keeps it short: `40 minutes`, `5 hours`, `14 days`. */
export function formatSpan(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes >= 2 * 24 * 60) return plural(Math.round(minutes / (24 * 60)), 'day');
  return minutes >= 120 ? plural(Math.round(minutes / 60), 'hour') : plural(minutes, 'minute');
}
