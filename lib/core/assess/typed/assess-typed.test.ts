import { expect, table } from '#lib/testing/harness.ts';
import { assessTyped } from './assess-typed.ts';
import { FIRST_SET_UP } from './set-up.ts';

table(
  'assessTyped',
  [
    { change: {}, gives: { limit: { state: 'known', value: 1024 * 1024 * 1024 } }, why: 'MiB become bytes' },
    {
      change: { limit: undefined },
      gives: { limit: { state: 'known', value: 'unset' }, verdict: 'no-limit' },
      why: 'no limit is said as such',
    },
    { change: { args: '-Xss512k' }, gives: { detection: { isJvm: true } }, why: 'a typed JVM is a JVM' },
  ],
  ({ change, gives, why }) => {
    const judged = assessTyped({ ...FIRST_SET_UP, ...change });
    expect.soft(judged, why).toMatchObject({ ok: true, value: gives });
  },
);

table(
  'assessTyped refuses',
  [{ args: '"open', error: 'the quote at ""open" does not end', why: 'what cannot be split' }],
  ({ args, error, why }) => {
    expect.soft(assessTyped({ ...FIRST_SET_UP, args }), why).toEqual({ ok: false, error });
  },
);
