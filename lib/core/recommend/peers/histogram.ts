/** How values fall into buckets. Source: kubernetes/autoscaler vpa recommender/util/histogram_options.go. */
export type Buckets = {
  readonly count: number;
  readonly start: (bucket: number) => number;
  readonly find: (value: number) => number;
};

/** Buckets that grow by a ratio: start(n) = first × (ratioⁿ − 1) / (ratio − 1). */
export function exponentialBuckets(max: number, first: number, ratio: number): Buckets {
  const index = (value: number): number => Math.log((value * (ratio - 1)) / first + 1) / Math.log(ratio);
  const count = Math.ceil(index(max)) + 1;
  return {
    count,
    start: (bucket) => (first * (ratio ** bucket - 1)) / (ratio - 1),
    find: (value) => (value < first ? 0 : Math.min(count - 1, Math.floor(index(value)))),
  };
}

/** One sample with its weight. */
export type Sample = { readonly value: number; readonly weight: number };

/** Weights by bucket. */
export type Histogram = { readonly buckets: Buckets; readonly weights: ReadonlyMap<number, number> };

/** The histogram of samples. */
export function histogramOf(buckets: Buckets, samples: readonly Sample[]): Histogram {
  const weights = new Map<number, number>();
  for (const { value, weight } of samples) {
    const bucket = buckets.find(value);
    weights.set(bucket, (weights.get(bucket) ?? 0) + weight);
  }
  return { buckets, weights };
}

/**
 * The end of the bucket at which the running weight reaches `p` of the total (the last bucket gives its start); 0 when empty.
 * Source: util/histogram.go. Example: buckets of 1, values 1 to 4 weighted by themselves: p50 = 4.
 */
export function percentile({ buckets, weights }: Histogram, p: number): number {
  const filled = [...weights].filter(([, weight]) => weight > 0).toSorted(([one], [other]) => one - other);
  const threshold = p * filled.reduce((total, [, weight]) => total + weight, 0);
  let running = 0;
  for (const [index, [bucket, weight]] of filled.entries()) {
    running += weight;
    if (running >= threshold || index === filled.length - 1)
      return buckets.start(bucket < buckets.count - 1 ? bucket + 1 : bucket);
  }
  return 0;
}

/** A sample's weight after so many half-lives since the reference: older samples weigh less. Source: util/decaying_histogram.go. */
export const decayed = (sample: Sample, at: number, halfLife: number): Sample => ({
  value: sample.value,
  weight: sample.weight * 2 ** (at / halfLife),
});
