/** How what the parts of a window answered becomes the answer of the window. */
export type Merge = 'join' | 'max' | 'min' | 'sum' | 'mean';

export type QuestionId =
  | 'working-set'
  | 'rss'
  | 'cache'
  | 'pod-peaks'
  | 'start-up'
  | 'restarts'
  | 'ends'
  | 'limits'
  | 'requests'
  | 'rollouts'
  | 'oom-events'
  | 'limit-hits'
  | 'throttled'
  | 'conntrack'
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
 * for, `$step` the distance of two points, `$steps` four of them, `$length` and `$apart` the first two as numbers of seconds,
 * `$recent` the last part of the range that can be looked at every 15 minutes, and `$also` the matchers that every selector of this server carries.
 */
export type Question = {
  readonly id: QuestionId;
  /** For the Sources page. */
  readonly asks: string;
  readonly unit: 'bytes' | 'bytes per second' | 'count' | 'fraction' | 'labels' | 'seconds since 1970';
  /** The metric without which there is no answer, and who exports it. */
  readonly needs: string;
  /** `join` is asked at every step, everything else once a part. */
  readonly merge: Merge;
  readonly text: string;
  /** The same over a series that a recording rule keeps, where the server has it. */
  readonly recorded?: { readonly record: string; readonly text: string };
};

/** How a text is filled in: times in seconds. */
export type Span = { readonly range: number; readonly step: number; readonly pods: number };

/** Pods times quarter hours that a server looks at within seconds: 9,500 pods → two days. */
const QUARTERS = 2_000_000;

const recent = ({ range, pods }: Span): number =>
  Math.min(range, Math.max(1, Math.floor(QUARTERS / Math.max(1, pods))) * 900);

/** The text as it is sent. */
export function textOf({ text }: Question, span: Span, also: string): string {
  return text
    .replaceAll('$range', `${span.range}s`)
    .replaceAll('$length', `${span.range}`)
    .replaceAll('$apart', `${span.step}`)
    .replaceAll('$recent', `${recent(span)}s`)
    .replaceAll('$steps', `${4 * span.step}s`)
    .replaceAll('$step', `${span.step}s`)
    .replaceAll('$also', also === '' ? '' : `${also},`);
}
