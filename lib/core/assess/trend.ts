import type { UsageSeries } from '../model/usage.ts';

/**
 * A series in so many steps of equal length, each the highest of its samples, so that no peak is lost; a step without samples is a
 * gap. A series with fewer samples keeps them.
 */
export function trendOf(sizes: UsageSeries['workingSet'], steps: number): readonly (number | null)[] {
  if (sizes.length <= steps) return sizes;
  return Array.from({ length: steps }, (_, step) => {
    const from = Math.floor((step * sizes.length) / steps);
    const to = Math.floor(((step + 1) * sizes.length) / steps);
    const known = sizes.slice(from, to).filter((size) => size !== null);
    return known.length === 0 ? null : Math.max(...known);
  });
}
