import { expect, table } from '#lib/testing/harness.ts';
import { GiB, MiB } from './bytes.ts';
import { formatSum, signedMiB } from './format.ts';

table(
  'signedMiB',
  [
    { size: 0, text: '0', why: 'no difference has no sign' },
    { size: 480 * MiB, text: '+480', why: 'growth says so' },
    { size: -19_840 * MiB, text: '−19,840', why: 'a true minus, and thousands apart' },
    { size: -1, text: '−<1', why: 'a difference that is not 0 never prints as 0' },
  ],
  ({ size, text, why }) => {
    expect.soft(signedMiB(size), why).toBe(text);
  },
);

table(
  'formatSum',
  [
    { size: 0, text: '0.0 GiB', why: 'nothing is nothing' },
    { size: 51.5 * GiB, text: '51.5 GiB', why: 'one decimal' },
    { size: 32 * MiB, text: '32 MiB', why: 'too small for a decimal of GiB' },
  ],
  ({ size, text, why }) => {
    expect.soft(formatSum(size), why).toBe(text);
  },
);
