import { readDoors } from './doors.ts';
import type { OptionReading } from './option-reading.ts';
import type { OptionRelease } from './option-release.ts';
import { readOptions } from './read-options.ts';
import type { Start } from './start.ts';
import type { Word } from './word.ts';

/** What became of one option of a start on one release. */
export type ResolvedOption = {
  readonly word: Word;
  /** The flags it sets, by HotSpot's own names, with their values: -Xmx512m sets MaxHeapSize to 536870912. */
  readonly sets: OptionReading['sets'];
  readonly state: 'effective' | 'shadowed' | 'ignored' | 'unreadable';
  /** What beat it, or the line that the JVM prints for it. */
  readonly by?: string;
};

/** A start's options resolved, and the refusal that comes before any option is read, where there is one. */
export type ResolvedFlags = { readonly options: readonly ResolvedOption[]; readonly refusal?: string };

/** Flags that others make pointless wherever they stand. Source: arguments.cpp `set_heap_size`. */
const BEATEN_BY: Readonly<Record<string, readonly string[]>> = {
  MaxRAMPercentage: ['MaxHeapSize'],
  MinRAMPercentage: ['MaxHeapSize'],
  ErgoHeapSizeLimit: ['MaxHeapSize'],
  MaxRAMFraction: ['MaxHeapSize', 'MaxRAMPercentage'],
  MinRAMFraction: ['MaxHeapSize', 'MinRAMPercentage'],
  InitialRAMPercentage: ['InitialHeapSize'],
  InitialRAMFraction: ['InitialHeapSize', 'InitialRAMPercentage'],
};

/** Says of every option, in the JVM's order, whether it is effective, shadowed by which, passed over, or unreadable and why. */
export function resolveFlags(start: Start, release: OptionRelease): ResolvedFlags {
  const options = readDoors(start, release);
  if (!options.ok) return { options: [], refusal: options.error.message };
  const { readings } = readOptions(options.value, release);
  const last = new Map<string, number>();
  readings.forEach((reading, at) => {
    for (const name of namesOf(reading)) last.set(name, at);
  });
  return { options: readings.map((reading, at) => resolve(reading, at, readings, last, release)) };
}

/** Under what an option counts: its flags, or its property. */
function namesOf({ sets, state, word }: OptionReading): readonly string[] {
  if (state === 'set') return sets.map(({ flag }) => flag);
  const property = /^-D[^=]+/.exec(word.text)?.[0];
  return property === undefined ? [] : [property];
}

function resolve(
  reading: OptionReading,
  at: number,
  readings: readonly OptionReading[],
  last: ReadonlyMap<string, number>,
  { flags }: OptionRelease,
): ResolvedOption {
  const { word, sets, state, message } = reading;
  const by = message === undefined ? {} : { by: message };
  if (state === 'refused') return { word, sets, state: 'unreadable', ...by };
  if (state === 'ignored') return { word, sets, state: 'ignored', ...by };
  const winners = namesOf(reading).map((name) => {
    const adds = flags.get(name)?.type === 'ccstrlist';
    const places = adds ? [] : [last.get(name), ...(BEATEN_BY[name] ?? []).map((other) => last.get(other))];
    return places.find((place) => place !== undefined && place !== at);
  });
  const winner = winners.length > 0 && winners.every((place) => place !== undefined) ? winners[0] : undefined;
  const beating = winner === undefined ? undefined : readings[winner];
  return beating === undefined
    ? { word, sets, state: 'effective' }
    : { word, sets, state: 'shadowed', by: `${beating.word.text} (${beating.word.door})` };
}
