import { type FlagFacts, flagTable, MEASURED_RELEASES } from '../jvm/flag-table.ts';
import { INSTEAD } from './flag-substitutes.ts';
import { trainOf } from './release.ts';

/** What becomes of a flag from one release train to the next, as far as releases were started with it. */
export type FlagLife = {
  /** First train that starts with it, and the last one before that does not; absent when the oldest measured one has it. */
  readonly since?: { readonly train: number; readonly lastWithout: number };
  /** First train that reads it and does not follow it. */
  readonly ignoredFrom?: number;
  /** First train that refuses it, as do all later ones. Trains between two that were started count as neither. */
  readonly refusedFrom?: number;
  readonly instead: string;
};

type Train = { readonly train: number; readonly flags: ReadonlyMap<string, FlagFacts> };

/** The newest measured release of each train, oldest first; read once. */
let trains: readonly Train[] | undefined;

function measuredTrains(): readonly Train[] {
  if (trains) return trains;
  const newest = new Map(MEASURED_RELEASES.map((release) => [trainOf(release) ?? 0, release]));
  trains = [...newest].map(([train, release]) => ({ train, flags: flagTable(release) }));
  return trains;
}

const lives = new Map<string, FlagLife | undefined>();

/** The life of a flag by HotSpot's own name; undefined when no measured release starts with it. */
export function lifeOf(name: string): FlagLife | undefined {
  if (!lives.has(name)) lives.set(name, readLife(name));
  return lives.get(name);
}

/** Flags of debug builds are in the table, and no product build starts with them. */
const isUsable = (facts: FlagFacts | undefined): boolean =>
  facts !== undefined && facts.kind !== 'develop' && facts.kind !== 'notproduct';

function readLife(name: string): FlagLife | undefined {
  const all = measuredTrains();
  const has = all.map(({ flags }) => isUsable(flags.get(name)));
  const [first, last] = [has.indexOf(true), has.lastIndexOf(true)];
  if (first < 0) return undefined;
  const before = all[first - 1];
  const after = all[last + 1];
  const ignored = all.find(({ flags }) => flags.get(name)?.notice?.state === 'ignored');
  return {
    ...(before === undefined ? {} : { since: { train: all[first]?.train ?? 0, lastWithout: before.train } }),
    ...(ignored === undefined ? {} : { ignoredFrom: ignored.train }),
    ...(after === undefined ? {} : { refusedFrom: after.train }),
    instead: INSTEAD[name] ?? 'remove it',
  };
}

const LOCKS: Readonly<Record<string, string>> = {
  experimental: 'UnlockExperimentalVMOptions',
  diagnostic: 'UnlockDiagnosticVMOptions',
};

/**
 * The switch that must stand before a flag in a train. Of a train that was not measured only when the measured ones on both sides
 * agree; undefined as well when the flag needs none.
 */
export function lockOf(name: string, train: number): string | undefined {
  const all = measuredTrains();
  const below = all.findLast((each) => each.train <= train);
  const above = all.find((each) => each.train >= train);
  const kind = below?.flags.get(name)?.kind;
  return kind !== undefined && kind === above?.flags.get(name)?.kind ? LOCKS[kind] : undefined;
}
