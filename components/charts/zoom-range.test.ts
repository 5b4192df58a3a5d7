import { expect, table } from '#lib/testing/harness.ts';
import { between, isWhole, moved, zoomIn, zoomOut } from './zoom-range.ts';

const whole = { from: 0, to: 1000 };
const part = { from: 800, to: 1000 };

table(
  'a part of the time that is looked at',
  [
    { now: zoomIn(whole, whole, 1), is: { from: 250, to: 750 }, why: 'half about the middle' },
    { now: zoomIn({ from: 0, to: 10 }, whole, 4), is: { from: 0, to: 24 }, why: 'not shorter than a few points' },
    { now: zoomOut(part, whole), is: { from: 600, to: 1000 }, why: 'twice, moved off the end' },
    { now: zoomOut(whole, whole), is: whole, why: 'never more than there is' },
    { now: moved(part, whole, -1), is: { from: 700, to: 900 }, why: 'half of its length earlier' },
    { now: moved(part, whole, 1), is: part, why: 'there is nothing later' },
    { now: between(700, 500, whole, 1), is: { from: 500, to: 700 }, why: 'drawn from right to left' },
    { now: between(998, 999, whole, 10), is: { from: 940, to: 1000 }, why: 'too short a part grows inwards' },
  ],
  ({ now, is, why }) => {
    expect.soft(now, why).toEqual(is);
    expect.soft(isWhole(now, whole), why).toBe(is === whole);
  },
);
