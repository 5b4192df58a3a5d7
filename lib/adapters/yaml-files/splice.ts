/** One place of a text that is replaced; `from` and `to` are offsets of characters. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Applies edits that do not overlap; everything between them stays as it was, letter by letter. */
export const spliced = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text: insert }) => `${rest.slice(0, from)}${insert}${rest.slice(to)}`, text);
