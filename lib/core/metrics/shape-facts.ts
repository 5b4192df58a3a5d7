import type { Fact } from './fact.ts';
import { seriesText } from './sample.ts';
import type { FactKind } from './spelling.ts';

/** A series that was not used, with the reason. */
export type Ignored = { readonly series: string; readonly why: string };

/** The facts of one shape: each told once, in one scope for each kind. */
export type ShapeFacts = {
  readonly facts: readonly Fact[];
  readonly ignored: readonly Ignored[];
  /** Facts that are told twice with different values: more than one JVM, or a label that nobody expects. */
  readonly disputed: readonly Fact[];
};

/** Kinds that are read from one scope together. */
const TOGETHER: readonly (readonly FactKind[])[] = [
  ['area', 'pool', 'live'],
  ['buffer'],
  ['classes'],
  ['threads'],
  ['gc', 'framework'],
];

/** Event-based telemetry tells values as old as the last event: it comes after a scope that reads them when asked. */
const FROM_EVENTS = /java17$/;

/** Chooses one scope a kind and drops what is told twice in it. */
export function shapeFacts(all: readonly Fact[]): ShapeFacts {
  const facts: Fact[] = [];
  const ignored: Ignored[] = [];
  const disputed: Fact[] = [];
  for (const kinds of TOGETHER) {
    const told = all.filter(({ kind }) => kinds.includes(kind));
    const scope = bestScope(told);
    for (const fact of told) {
      if (fact.scope === scope) continue;
      ignored.push({ series: seriesText(fact.series), why: `told by "${scope}" too: adding both up would double it` });
    }
    const once = new Map<string, Fact>();
    for (const fact of told) {
      if (fact.scope !== scope) continue;
      const key = kinds.includes('threads') || kinds.includes('gc') ? addendKey(fact) : factKey(fact);
      const before = once.get(key);
      if (before === undefined) once.set(key, fact);
      else if (!alike(before.value, fact.value)) disputed.push(fact);
    }
    facts.push(...once.values());
  }
  return { facts, ignored, disputed };
}

function bestScope(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { scope } of facts) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const rank = (scope: string): number => (FROM_EVENTS.test(scope) ? 0 : 1e6) + (counts.get(scope) ?? 0);
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))[0];
}

const factKey = ({ kind, measure, of, row }: Fact): string => [kind, measure, of, row].join('|');

/** Threads and collections are sums over labels: only the same series again is told twice. */
const addendKey = (fact: Fact): string =>
  `${factKey(fact)}|${JSON.stringify(fact.series.labels)}|${stem(fact.series.name)}`;

const stem = (name: string): string => name.replace(/_(?:value|number)$/i, '');

const alike = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
