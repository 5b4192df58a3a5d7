import { type Known, valueOr } from '../known.ts';
import { KiB } from '../units/bytes.ts';
import type { Observed } from './observed.ts';

/** Taken when nobody counted: a service on a large framework loads 10,000 to 15,000 classes. */
const CLASSES_OF_A_SERVICE = 12_000;

/** Metaspace without class pointers, of one class. Source: 5.8 to 6.6 KiB over the recorded programs; 5,800 bytes in libjvm. */
export const METASPACE_PER_CLASS = 6.6 * KiB;

/** Class space of one class: its Klass with both tables. Source: 0.5 KiB of small to 0.9 KiB of large class hierarchies. */
export const CLASS_SPACE_PER_CLASS = 0.9 * KiB;

/** The loaded classes, by count, by what they take in metaspace, or assumed. */
export function loadedClasses(observed: Observed): { readonly count: number; readonly counted: boolean } {
  const counted: Known<number> = observed.loadedClasses;
  if (counted.state === 'known') return { count: counted.value, counted: true };
  const metaspace = valueOr(observed.metaspaceCommitted, undefined);
  if (metaspace !== undefined)
    return { count: Math.ceil(metaspace / (METASPACE_PER_CLASS + CLASS_SPACE_PER_CLASS)), counted: true };
  return { count: CLASSES_OF_A_SERVICE, counted: false };
}
