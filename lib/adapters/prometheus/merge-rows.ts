import type { Row } from './answer.ts';
import type { Merge } from './question.ts';

/** What one part of a window answered, and how many points it has. */
export type Part = { readonly rows: readonly Row[]; readonly points: number };

/** The rows of a window from those of its parts: series are the same when all their labels are. */
export function mergeRows(parts: readonly Part[], merge: Merge): readonly Row[] {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.rows;
  const series = new Map<string, { labels: Row['labels']; found: { row: Row; weight: number }[] }>();
  for (const { rows, points } of parts)
    for (const row of rows) {
      const key = JSON.stringify(Object.entries(row.labels).sort());
      const before = series.get(key);
      if (before === undefined) series.set(key, { labels: row.labels, found: [{ row, weight: points }] });
      else before.found.push({ row, weight: points });
    }
  return [...series.values()].map(({ labels, found }) => ({ labels, points: mergePoints(found, merge) }));
}

function mergePoints(found: readonly { row: Row; weight: number }[], merge: Merge): Row['points'] {
  if (merge === 'join') return found.flatMap(({ row }) => row.points);
  const told = found.flatMap(({ row, weight }) => row.points.map(({ at, value }) => ({ at, value, weight })));
  const last = told.at(-1);
  if (last === undefined) return [];
  const values = told.map(({ value }) => value);
  return [
    {
      at: last.at,
      value: combine(
        merge,
        values,
        told.map(({ weight }) => weight),
      ),
    },
  ];
}

function combine(merge: 'max' | 'min' | 'sum' | 'mean', values: readonly number[], weights: readonly number[]): number {
  switch (merge) {
    case 'max':
      return Math.max(...values);
    case 'min':
      return Math.min(...values);
    case 'sum':
      return values.reduce((a, b) => a + b, 0);
    case 'mean': {
      const weight = weights.reduce((a, b) => a + b, 0);
      return values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0) / weight;
    }
  }
}
