import { anchoredName, canonicalName } from './canonical-name.ts';
import { collectorBean } from './collectors.ts';
import { poolOf } from './pools.ts';
import type { Sample } from './sample.ts';
import { type FactKind, type Measure, measureOf, type Shape, type Spelling } from './spelling.ts';
import { SPELLINGS } from './spellings/index.ts';

/** What one series says of a JVM, in the one vocabulary. */
export type Fact = {
  readonly shape: Shape;
  readonly kind: FactKind;
  readonly measure: Measure;
  /** Canonical name of the area, pool, buffer or collector; empty where there is none. */
  readonly of: string;
  /** Whether a pool belongs to the heap. */
  readonly inHeap: boolean;
  /** Bytes, seconds or a count. */
  readonly value: number;
  /** What keeps apart series that would else be added up twice: an OpenTelemetry scope, a prefix. */
  readonly scope: string;
  /** The row that it was read by: the smaller one is the better spelling. */
  readonly row: number;
  readonly series: Sample;
};

type Candidate = {
  readonly row: number;
  readonly spelling: Spelling;
  readonly measure: Measure;
  readonly of: string | undefined;
};

/** Candidates by name: an exposition repeats a name for every pool, a query's answer for every pod. */
export type NameTable = {
  readonly foreign: boolean;
  readonly prefix: string;
  readonly candidates: readonly Candidate[];
};

function readName(name: string): NameTable {
  const { prefix, stem, foreign } = anchoredName(canonicalName(name));
  const candidates = SPELLINGS.flatMap((spelling, row) => {
    if (spelling.prefix !== undefined && !spelling.prefix.test(prefix)) return [];
    const found = spelling.name.exec(stem);
    if (found === null) return [];
    const { groups } = found;
    const measure = spelling.measure ?? measureOf(groups?.['measure'] ?? '');
    const of = groups?.['of'];
    if (measure === undefined || (of !== undefined && !isThere(spelling.kind, of))) return [];
    return [{ row, spelling, measure, of }];
  });
  return { foreign, prefix, candidates };
}

function isThere(kind: FactKind, of: string): boolean {
  if (kind === 'pool') return poolOf(of) !== undefined;
  if (kind === 'gc') return collectorBean(of) !== undefined;
  return true;
}

/** Reads a series; undefined when it tells nothing of a JVM. */
export type FactReader = (sample: Sample) => Fact | 'foreign' | undefined;

/** A reader of facts that reads each name once. */
export function factReader(): FactReader {
  const names = new Map<string, NameTable>();
  return (sample) => {
    let table = names.get(sample.name);
    if (table === undefined) {
      table = readName(sample.name);
      names.set(sample.name, table);
    }
    if (table.candidates.length === 0) return undefined;
    return table.foreign ? 'foreign' : readFact(sample, table);
  };
}

function readFact(sample: Sample, { prefix, candidates }: NameTable): Fact | undefined {
  const labels = canonicalLabels(sample.labels);
  for (const { row, spelling, measure, of: told } of candidates) {
    const where = Object.entries(spelling.where ?? {});
    if (!where.every(([label, wanted]) => wanted.test(labels[label] ?? ''))) continue;
    const label = spelling.of?.find((name) => labels[name] !== undefined);
    if (spelling.of !== undefined && label === undefined) continue;
    const { shape, kind, scale = 1 } = spelling;
    const of = subject(kind, told ?? (label === undefined ? (labels['gc'] ?? '') : (labels[label] ?? '')));
    const area = labels['area'] ?? labels['jvm_memory_type'] ?? labels['type'];
    return {
      shape,
      kind,
      measure,
      of,
      inHeap: kind === 'pool' && (poolOf(of)?.heap ?? area === 'heap'),
      value: measure === 'seconds' ? sample.value * scale : sample.value,
      scope: labels['otel_scope_name'] ?? prefix,
      row,
      series: sample,
    };
  }
  return undefined;
}

/** `heap` and `nonheap` for areas however they are written; for anything else its canonical name. */
function subject(kind: FactKind, name: string): string {
  const canonical = canonicalName(name);
  if (kind === 'runtime') return name;
  if (kind !== 'area') return canonical;
  if (/^non_?heap/.test(canonical)) return 'nonheap';
  return canonical.startsWith('heap') ? 'heap' : canonical;
}

function canonicalLabels(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const canonical: Record<string, string> = {};
  for (const name in labels) canonical[canonicalName(name)] = labels[name] ?? '';
  return canonical;
}
