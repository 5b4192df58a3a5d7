/** Where the name of a line stands beside its end: `dy` in pixels moves it off its neighbours. */
export type EndLabel = { readonly key: string; readonly value: number; readonly dy: number };

/** Pixels between two names, so that neither covers the other. */
const APART = 14;

/** Places the names of lines that end at `ends`, top first, each at its end or as near below the one above as it fits. */
export function spreadEnds(
  ends: readonly { readonly key: string; readonly value: number }[],
  pixelsPerUnit: number,
): readonly EndLabel[] {
  let above = Number.NEGATIVE_INFINITY;
  return [...ends]
    .sort((a, b) => b.value - a.value)
    .map(({ key, value }) => {
      const wanted = -value * pixelsPerUnit;
      const placed = Math.max(wanted, above + APART);
      above = placed;
      return { key, value, dy: placed - wanted };
    });
}
