import type { PredictedFlag, Prediction } from '../jvm/prediction.ts';

type Starts = Extract<Prediction, { outcome: 'starts' }>;

/** One of several starts that may be the real one, with the words that tell it from the others. */
export type Candidate = { readonly name: string; readonly prediction: Prediction };

/**
 * What all candidates decide alike, so that it holds whichever is the real one; where they differ the value is undecided and says
 * what each would be. When one starts and another refuses, the whole is unknown.
 */
export function agreed(candidates: readonly Candidate[]): Prediction {
  const [first] = candidates;
  if (first === undefined) return { outcome: 'unknown', message: 'there is no release or node to predict for' };
  if (candidates.every(({ prediction }) => sameRefusal(prediction, first.prediction))) return first.prediction;
  const starting = candidates.flatMap(({ name, prediction }) =>
    prediction.outcome === 'starts' ? [{ name, starts: prediction }] : [],
  );
  if (starting.length < candidates.length || starting.length === 0)
    return { outcome: 'unknown', message: told(candidates) };
  return merge(starting);
}

const sameRefusal = (one: Prediction, other: Prediction): boolean =>
  one.outcome !== 'starts' && one.outcome === other.outcome && one.message === other.message;

const told = (candidates: readonly Candidate[]): string =>
  inWords(
    candidates.map(({ name, prediction }) => ({
      name,
      says: prediction.outcome === 'starts' ? 'starts' : prediction.message,
    })),
  );

/** What each says, neighbours that say the same told as one: `8.0.0 to 8u292: 7; 8u372, 8u504: 8`. */
function inWords(sayings: readonly { readonly name: string; readonly says: string }[]): string {
  const runs: { names: string[]; says: string }[] = [];
  for (const { name, says } of sayings) {
    const last = runs.at(-1);
    if (last?.says === says) last.names.push(name);
    else runs.push({ names: [name], says });
  }
  return runs
    .map(({ names, says }) => {
      const who = names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
      return `${who}: ${says}`;
    })
    .join('; ');
}

/** One candidate's word on one thing. */
type Word<T> = { readonly name: string; readonly value: T | undefined; readonly why: string | undefined };

/** The value that all give, or what each of them says. */
function agreement<T>(
  words: readonly Word<T>[],
  textOf: (value: T) => string,
): { readonly value: T } | { readonly why: string } {
  const value = words[0]?.value;
  if (value !== undefined && words.every((word) => word.value !== undefined && textOf(word.value) === textOf(value)))
    return { value };
  return {
    why: inWords(
      words.map(({ name, value, why }) => ({ name, says: why ?? (value === undefined ? 'none' : textOf(value)) })),
    ),
  };
}

function merge(starting: readonly { readonly name: string; readonly starts: Starts }[]): Starts {
  const undecided: Record<string, string> = {};
  const settle = <T>(
    key: string,
    read: (starts: Starts) => T | undefined,
    textOf: (value: T) => string,
  ): T | undefined => {
    const words = starting.map(({ name, starts }) => ({ name, value: read(starts), why: starts.undecided?.[key] }));
    const found = agreement(words, textOf);
    if ('value' in found) return found.value;
    undecided[key] = found.why;
    return undefined;
  };
  const flags: Record<string, PredictedFlag> = {};
  for (const name of new Set(starting.flatMap(({ starts }) => Object.keys(starts.flags)))) {
    const flag = settle(
      name,
      (starts) => starts.flags[name],
      ({ value }) => value,
    );
    if (flag) flags[name] = flag;
  }
  const cpus = settle('cpus', (starts) => starts.cpus, String);
  const memoryBytes = settle('memoryBytes', (starts) => starts.memoryBytes, String);
  return {
    outcome: 'starts',
    warnings: [...new Set(starting.flatMap(({ starts }) => starts.warnings))],
    flags,
    ...(Object.keys(undecided).length === 0 ? {} : { undecided }),
    ...(cpus === undefined ? {} : { cpus }),
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
  };
}
