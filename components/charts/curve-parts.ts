/** A small curve in a box: sizes in bytes, a gap as null, and the line they are held against. */
export type Curve = { readonly sizes: readonly (number | null)[]; readonly limit: number | undefined };

/** The box of a small curve, in its own units; the limit stands below the top, so that a curve may cross it. */
export const CURVE_BOX = { width: 120, height: 28, above: 4 } as const;

/** A curve as it is drawn: its parts between gaps, each the points of a polyline, and the height of the limit. */
export type CurveParts = { readonly parts: readonly string[]; readonly limitAt: number | undefined };

const tenths = (n: number): number => Math.round(n * 10) / 10;

/** Places a curve in its box; all-zero curves have nothing to show. A sample alone between gaps is a line of no length, drawn as a dot. */
export function curveParts({ sizes, limit }: Curve): CurveParts {
  const top = Math.max(limit ?? 0, ...sizes.map((size) => size ?? 0));
  if (top === 0) return { parts: [], limitAt: undefined };
  const { width, height, above } = CURVE_BOX;
  const at = (size: number): number => tenths(height - 1 - (size * (height - above - 1)) / top);
  const step = width / Math.max(1, sizes.length - 1);
  const parts: string[][] = [[]];
  sizes.forEach((size, i) => {
    if (size === null) parts.push([]);
    else parts.at(-1)?.push(`${tenths(i * step)},${at(size)}`);
  });
  return {
    parts: parts
      .filter((part) => part.length > 0)
      .map((part) => (part.length === 1 ? `${part[0]} ${part[0]}` : part.join(' '))),
    limitAt: limit === undefined ? undefined : at(limit),
  };
}
