/** What a well-known image runs. One row a product, the first that fits is taken. */
export type Product = {
  /** Tried on `name:tag`, lower case. */
  readonly image: RegExp;
  readonly is: string;
  readonly runs: 'jvm' | 'native-image' | 'other';
  /** Only the base that others build on: what an image of that name runs is not settled. */
  readonly base?: true;
  readonly source: string;
};

/** Rows from `[pattern, what it is, where that can be seen]`. */
export const products = (
  runs: Product['runs'],
  rows: readonly (readonly [image: RegExp, is: string, source: string])[],
): readonly Product[] => rows.map(([image, is, source]) => ({ image, is, runs, source }));

const alternatives = (names: string): string => names.split(/\s+/).join('|');

/** A pattern for whole words in an image's name: `hop` is in `apache/hop:2` and not in `shop:2`. Names stand between blanks. */
export const named = (names: string): RegExp => new RegExp(`(?:^|[/_-])(?:${alternatives(names)})(?=[-_/:@.]|$)`);

/** A pattern for the image's own name, with nothing but a number or a known ending behind it. */
export const called = (names: string): RegExp =>
  new RegExp(
    `(?:^|/)(?<prefix>[\\w-]+-)?(?:${alternatives(names)})(?:[-_]?(?:server|ha|cluster|alpine|oss|community|enterprise|ce|ee|client|db|\\d[\\w.]*))?(?=:|@|$)`,
  );
