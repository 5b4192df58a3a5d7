import type { PredictedFlag, Prediction, Rule } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import { tokenizeVariable } from '../jvm/tokenize-variable.ts';

/** Options of a VM whose own rules of reading are not modelled: a variable that cannot be split is passed over. */
export function optionsOf({ env = {}, argv = [] }: Start, before: readonly string[], after: readonly string[]) {
  const words = (name: string): readonly string[] => {
    const read = tokenizeVariable(env[name] ?? '', name);
    return read.ok ? read.value : [];
  };
  return [...before.flatMap(words), ...argv, ...after.flatMap(words)];
}

const SIZE = /^(?<digits>\d+)(?<unit>[kmgt]?)$/i;
const POWERS: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4 };

/** A size with k, m, g or t; undefined when it is none. */
export function sizeOf(text: string): number | undefined {
  const found = SIZE.exec(text)?.groups;
  if (!found) return undefined;
  return Number(found['digits']) * 1024 ** (POWERS[(found['unit'] ?? '').toLowerCase()] ?? 0);
}

/** The text behind the last option that begins so. */
export const lastOf = (options: readonly string[], prefixes: readonly string[]): string | undefined => {
  const found = options.findLast((option) => prefixes.some((prefix) => option.startsWith(prefix)));
  return found?.slice(prefixes.find((prefix) => found.startsWith(prefix))?.length);
};

/** A value that the VM chose. */
export const chosen = (value: number, rule: Rule): PredictedFlag => ({ value: `${value}`, origin: 'ergonomic', rule });

/** A value that was set. */
export const asked = (value: number): PredictedFlag => ({ value: `${value}`, origin: 'command line' });

/** What is left open of a VM of which the heap alone is modelled. */
export function heapOnly(
  memoryBytes: number,
  flags: Readonly<Record<string, PredictedFlag>>,
  product: string,
): Prediction {
  return {
    outcome: 'starts',
    warnings: [],
    memoryBytes,
    flags,
    undecided: { cpus: `${product} is known for its heap alone, read off its source and not measured` },
  };
}
