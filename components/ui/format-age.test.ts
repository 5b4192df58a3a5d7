import { expect, table } from '#lib/testing/harness.ts';
import { formatAge } from './format-age.ts';

const now = Date.UTC(2026, 10, 24, 9, 0);

table(
  'formatAge',
  [
    { at: now, text: 'less than a minute ago', why: 'nobody counts seconds' },
    { at: now + 5000, text: 'less than a minute ago', why: 'two clocks may differ' },
    { at: now - 60_000, text: '1 min ago', why: 'a whole minute' },
    { at: now - 3_600_000, text: '1 h ago', why: 'a whole hour' },
    { at: now - 86_400_000, text: '23 Nov, 1 d ago', why: 'a date from a day on' },
    { at: Date.UTC(2025, 10, 24), text: '24 Nov 2025, 365 d ago', why: 'another year says so' },
  ],
  ({ at, text, why }) => {
    expect.soft(formatAge(at, now), why).toBe(text);
  },
);
