import type { ToldHeap } from '../model/running-jvm.ts';
import { bytes } from '../units/bytes.ts';

const UNITS: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

const size = (number = '0', unit = 'K'): number => Number(number) * (UNITS[unit] ?? 1);

/**
 * How collectors print what they hold, one line a generation or one for the whole heap; parts of a generation are printed otherwise.
 * Source: what JVMs 17 and 25 print with each collector, see `fixtures/README.md`.
 */
const LINES: readonly RegExp[] = [
  /\btotal (?<committed>\d+)(?<unit>K), used (?<used>\d+)(?<usedUnit>K)/,
  /\btotal reserved \d+K, committed (?<committed>\d+)(?<unit>K), used (?<used>\d+)(?<usedUnit>K)/,
  /\bZHeap\s+used (?<used>\d+)(?<usedUnit>[KMG]), capacity (?<committed>\d+)(?<unit>[KMG])/,
  /\bsoft max, (?<committed>\d+)(?<unit>[KMG]) committed, (?<used>\d+)(?<usedUnit>[KMG]) used/,
];

/** Reads `GC.heap_info`: what the heap has committed and uses, the sum of its generations. Undefined when no line tells it. */
export function readHeapInfo(text: string): ToldHeap | undefined {
  const found = text.split('\n').flatMap((line) => {
    const groups = LINES.map((pattern) => pattern.exec(line)?.groups).find((each) => each !== undefined);
    return groups === undefined
      ? []
      : [
          {
            committed: size(groups['committed'], groups['unit']),
            used: size(groups['used'], groups['usedUnit']),
          },
        ];
  });
  if (found.length === 0) return undefined;
  const sum = (of: 'committed' | 'used') => bytes(found.reduce((total, each) => total + each[of], 0));
  return { committed: sum('committed'), used: sum('used') };
}
