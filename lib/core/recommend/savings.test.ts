import { from, known, unknown } from '#lib/core/known.ts';
import { GiB, mib } from '#lib/core/units/bytes.ts';
import { webServerAdvice } from '#lib/testing/budget-samples.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { recommend } from './recommend.ts';
import { addSavings, monthlyCost, NO_SAVINGS, savingsOf } from './savings.ts';

const spec = from('pod-spec');
const advice = recommend(webServerAdvice, 'keep-heap');
const advised = advice.state === 'known' ? advice.value.memoryRequest : 0;

table(
  'savingsOf',
  [
    {
      request: known(mib(512), spec),
      limit: known(mib(1024), spec),
      gained: 3 * (mib(512) - advised),
      lacking: 0,
      why: 'the request is paid for, in every pod',
    },
    {
      request: known('unset' as const, spec),
      limit: known(mib(1024), spec),
      gained: 3 * (mib(1024) - advised),
      lacking: 0,
      why: 'without a request the limit is',
    },
    {
      request: known(mib(64), spec),
      limit: known(mib(64), spec),
      gained: 0,
      lacking: 3 * (advised - mib(64)),
      why: 'too little',
    },
    {
      request: unknown('no right to read'),
      limit: unknown('no right to read'),
      gained: 0,
      lacking: 0,
      why: 'nothing is saved on what is not known',
    },
  ],
  ({ request, limit, gained, lacking, why }) => {
    expect.soft(savingsOf(request, limit, advice, 3), why).toEqual({ gained, lacking });
  },
);

table(
  'sums and money',
  [
    {
      read: addSavings([
        { gained: mib(100), lacking: mib(0) },
        { gained: mib(0), lacking: mib(40) },
      ]),
      is: { gained: mib(100), lacking: mib(40) },
      why: 'want is not set off against waste',
    },
    { read: addSavings([]), is: NO_SAVINGS, why: 'nothing' },
    { read: Math.round(monthlyCost(10 * GiB, 0.004) * 100), is: 2922, why: 'a month of 10 GiB' },
  ],
  ({ read, is, why }) => {
    expect.soft(read, why).toEqual(is);
  },
);
