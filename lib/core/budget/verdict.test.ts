import { from, known, unknown } from '#lib/core/known.ts';
import { bytes, mib } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { type Fit, fitOf, riskSentence } from './verdict.ts';

const source = from('model');
const holds = (total: number) => known({ regions: [], total: bytes(total) }, source);

table(
  'fitOf',
  [
    { budget: holds(512), limit: known(bytes(512), source), fits: true, why: 'an exact fit fits' },
    { budget: holds(513), limit: known(bytes(512), source), fits: false, why: 'one byte over does not' },
    {
      budget: holds(1),
      limit: known('unset' as const, source),
      fits: 'unknown',
      why: 'no limit is nothing to stay under',
    },
    { budget: holds(1), limit: unknown('no right to read'), fits: 'unknown', why: 'an unknown limit never fits' },
    { budget: unknown('no release'), limit: known(bytes(512), source), fits: 'unknown', why: 'nor an unknown budget' },
  ],
  ({ budget, limit, fits, why }) => {
    expect.soft(fitOf(budget, limit).fits, why).toBe(fits);
  },
);

const over: Fit = { fits: false, headroom: -mib(212) };
const under: Fit = { fits: true, headroom: mib(38) };

table(
  'what a fit says',
  [
    {
      read: riskSentence(over, under),
      is: 'today the process can exceed its limit by 212 MiB; after, it has 38 MiB to spare',
      why: 'a rescue',
    },
    {
      read: riskSentence({ fits: 'unknown', why: 'no limit' }, over),
      is: 'today it is not known whether the process fits; after, it can still exceed its limit by 212 MiB',
      why: 'a peer’s rule',
    },
  ],
  ({ read, is, why }) => {
    expect.soft(read, why).toBe(is);
  },
);
