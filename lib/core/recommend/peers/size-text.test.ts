import { GiB, KiB, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { sizeText } from './size-text.ts';

table(
  'sizeText',
  [
    { size: 1023, text: '0', why: 'below 1 KiB' },
    { size: MiB + 1023, text: '1M', why: 'the rest is dropped' },
    { size: 1024 * 1024 * GiB + 1023, text: '1024T', why: 'the largest unit' },
    { size: 14_580_000, text: '14238K', why: 'no larger unit divides it' },
    { size: 3 * KiB, text: '3K', why: 'whole KiB' },
  ],
  ({ size, text, why }) => {
    expect.soft(sizeText(size), why).toBe(text);
  },
);
