/** How what the parts of a window answered becomes the answer of the window. */
export type Merge = 'join' | 'max' | 'min' | 'sum' | 'mean';

export type QuestionId =
  | 'working-set'
  | 'rss'
  | 'cache'
  | 'pod-peaks'
  | 'start-up'
  | 'restarts'
  | 'oom-ends'
  | 'oom-events'
  | 'limit-hits'
  | 'throttled'
  | 'heap-used'
  | 'heap-committed'
  | 'live-set'
  | 'memory-used'
  | 'memory-committed'
  | 'memory-max'
  | 'after-collection'
  | 'old-floor'
  | 'buffers'
  | 'classes'
  | 'threads'
  | 'gc-share'
  | 'allocation'
  | 'runtime'
  | 'target-info';

/**
 * One idea and the one PromQL text that asks it of the whole server. In a text `$range` is the length of the part asked
 * for, `$step` the distance of two points, and `$also` the matchers that every selector of this server carries.
 */
export type Question = {
  readonly id: QuestionId;
  /** For the Sources page. */
  readonly asks: string;
  readonly unit: 'bytes' | 'bytes per second' | 'count' | 'fraction' | 'labels';
  /** The metric without which there is no answer, and who exports it. */
  readonly needs: string;
  /** `join` is asked at every step, everything else once a part. */
  readonly merge: Merge;
  readonly text: string;
};

/** The text as it is sent; `range` and `step` in seconds. */
export function textOf(
  { text }: Question,
  span: { readonly range: number; readonly step: number },
  also: string,
): string {
  return text
    .replaceAll('$range', `${span.range}s`)
    .replaceAll('$step', `${span.step}s`)
    .replaceAll('$also', also === '' ? '' : `${also},`);
}
