/** One series at one moment, as an exposition line or a query's answer gives it. */
export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** As told: NaN and infinities are kept for the resolver to name. */
  readonly value: number;
};

/** A series for people: `name{label="value"}`, as PromQL writes it. */
export function seriesText({ name, labels }: Pick<Sample, 'name' | 'labels'>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
