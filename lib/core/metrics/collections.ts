import { type Known, unknown } from '../known.ts';
import type { Fact } from './fact.ts';
import { total } from './fact-sums.ts';
import type { Measure } from './spelling.ts';

const LATE = 'the exporter counts from when it began to listen, not from the start of the JVM';

const collections = (facts: readonly Fact[], measure: Measure): Known<number> | undefined => {
  const told = facts.filter((fact) => fact.kind === 'gc' && fact.measure === measure);
  return told.some(({ shape }) => shape === 'opentelemetry') || isLate(told, facts) ? unknown(LATE) : total(told);
};

/**
 * Micrometer and OpenTelemetry listen for collections instead of reading the JVM's counters. A framework that starts
 * its registry in the midst of its own start has missed some by then, as an agent has.
 * Source: recorded scrapes, in which Spring Boot told 24 of 33 collections and the agents 80 to 95 of a hundred.
 */
const isLate = (told: readonly Fact[], facts: readonly Fact[]): boolean =>
  told.some(({ shape }) => shape === 'micrometer') && facts.some(({ kind }) => kind === 'framework');

/** Collections of every kind since the start of the JVM, concurrent cycles among them. */
export const collectionCount = (facts: readonly Fact[]): Known<number> | undefined => collections(facts, 'count');

/** Time in collections since the start; times that stay 0 through collections are an exporter's fault (Helidon 4.2). */
export function collectionSeconds(facts: readonly Fact[]): Known<number> | undefined {
  const seconds = collections(facts, 'seconds');
  const count = collections(facts, 'count');
  if (seconds?.state === 'known' && seconds.value === 0 && count?.state === 'known' && count.value > 0)
    return unknown(`the exporter tells 0 seconds for ${count.value} collections`);
  return seconds;
}
