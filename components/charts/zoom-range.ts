import type { TimeRange } from './usage-points.ts';

/** Nothing is told between two points: a part shorter than a few of them shows nothing more. */
const FEWEST_POINTS = 6;

const length = ({ from, to }: TimeRange): number => to - from;

/** A part of that length about a middle, moved so that it lies in the whole. */
function within(middle: number, wanted: number, whole: TimeRange): TimeRange {
  const span = Math.min(wanted, length(whole));
  const from = Math.min(Math.max(whole.from, middle - span / 2), whole.to - span);
  return { from, to: from + span };
}

const middleOf = ({ from, to }: TimeRange): number => (from + to) / 2;

/** Half of the part about its middle, or the shortest that shows anything; `step` is the distance of two points. */
export const zoomIn = (part: TimeRange, whole: TimeRange, step: number): TimeRange =>
  within(middleOf(part), Math.max(length(part) / 2, FEWEST_POINTS * step), whole);

/** Twice the part about its middle, at most the whole. */
export const zoomOut = (part: TimeRange, whole: TimeRange): TimeRange =>
  within(middleOf(part), length(part) * 2, whole);

/** The part moved by half of its length: -1 earlier, 1 later. */
export const moved = (part: TimeRange, whole: TimeRange, direction: -1 | 1): TimeRange =>
  within(middleOf(part) + (direction * length(part)) / 2, length(part), whole);

/** From one moment to another, in whichever order they were picked, at least the shortest part. */
export const between = (a: number, b: number, whole: TimeRange, step: number): TimeRange =>
  within((a + b) / 2, Math.max(Math.abs(b - a), FEWEST_POINTS * step), whole);

/** Whether it is all there is. */
export const isWhole = (part: TimeRange, whole: TimeRange): boolean => length(part) >= length(whole);
