import { valueOr } from '../known.ts';
import { KiB, MiB } from '../units/bytes.ts';
import { formatCount } from '../units/format.ts';
import { anonymousPeak } from './anonymous-peak.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';
import { touchedHeap } from './touched-heap.ts';

/** Taken when nothing was measured: a service on a large framework loads 10,000 to 15,000 classes. */
const CLASSES_OF_A_SERVICE = 12_000;

/** No program that is worth a container loads fewer. */
const CLASSES_OF_THE_JDK = 1_000;

/** Metaspace without class pointers, of one class. Source: 5.8 to 6.6 KiB over the recorded programs; 5,800 bytes in libjvm. */
export const METASPACE_PER_CLASS = 6.6 * KiB;

/** Class space of one class: its Klass with both tables. Source: 0.5 KiB of small to 0.9 KiB of large class hierarchies. */
export const CLASS_SPACE_PER_CLASS = 0.9 * KiB;

/** What a pool called Metaspace has committed for one class at the least. Source: 4.5 to 5.5 KiB over the recorded programs. */
const LEAST_PER_CLASS = 4.4 * KiB;

/** A process without its heap, over its classes: 70 MiB, and 14 KiB a class in metaspace, code and native memory. */
const BASE = 70 * MiB;
const ALL_PER_CLASS = 14 * KiB;

/** How many classes a process has loaded, and where the figure comes from. */
export type ClassCount = { readonly count: number; readonly from: 'counted' | 'metaspace' | 'process' | 'assumed' };

/** The loaded classes: counted, inferred from what they take in metaspace or from the size of the process, or assumed. */
export function loadedClasses(settings: Settings, observed: Observed): ClassCount {
  if (observed.loadedClasses.state === 'known') return { count: observed.loadedClasses.value, from: 'counted' };
  const metaspace = valueOr(observed.metaspaceCommitted, undefined);
  if (metaspace !== undefined) return { count: Math.ceil(metaspace / LEAST_PER_CLASS), from: 'metaspace' };
  const peak = valueOr(anonymousPeak(settings, observed), undefined);
  if (peak === undefined) return { count: CLASSES_OF_A_SERVICE, from: 'assumed' };
  const outsideHeap = peak - touchedHeap(settings, observed).least;
  const count = Math.ceil((outsideHeap - BASE) / ALL_PER_CLASS);
  return { count: Math.min(CLASSES_OF_A_SERVICE, Math.max(CLASSES_OF_THE_JDK, count)), from: 'process' };
}

const KIND = { counted: 'loaded', metaspace: 'inferred', process: 'inferred', assumed: 'assumed' } as const;

/** The count as a sentence has it: `4,757 loaded classes`. */
export const sayClasses = ({ count, from }: ClassCount): string => `${formatCount(count)} ${KIND[from]} classes`;
