import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';
import { describeLong, describeShort } from './describe-verdict.ts';
import { describeFleet, summarize } from './summarize.ts';

const regions = { native: 100, heap: 400 };
const usage = { peak: 300, live: 100 };

table(
  'describeVerdict',
  [
    {
      facts: { limit: 400, seesLimit: true, regions, usage: { ...usage, kills: 3 }, advice: { limit: 560, heap: 400 } },
      short: { title: 'Over by 100 MiB', detail: 'killed 3× in 14 days' },
      long: {
        title: 'Can exceed its limit by 100 MiB: the kernel kills it when the heap fills.',
        next: 'It was killed 3 times in 14 days. Set limit `560Mi`.',
      },
      why: 'what has happened is said before what to do; an unchanged heap needs no option',
    },
    {
      facts: { limit: 400, seesLimit: true, regions },
      short: { title: 'Over by 100 MiB', detail: 'kills not known' },
      why: 'without metrics nobody knows that it was never killed',
    },
    {
      facts: { limit: 'unset', seesLimit: true, regions, advice: { limit: 560, heap: 300 } },
      short: { title: 'No limit', detail: 'node memory is the limit' },
      long: {
        title: 'Has no memory limit: it can come to hold 500 MiB, and only its node stops it.',
        next: 'Set limit `560Mi` with `-XX:MaxRAMPercentage=53.6`.',
      },
      why: 'a changed heap comes with its option',
    },
    {
      facts: { limit: 500, seesLimit: true, regions, advice: { limit: 500, heap: 400 } },
      short: { title: 'Fits', detail: '0 MiB to spare' },
      long: { title: 'Fits its limit of 500 MiB with 0 B to spare.', next: 'Nothing needs to change.' },
      why: 'an exact fit fits',
    },
    {
      facts: { limit: 500 },
      short: { title: 'Unknown', detail: 'not told in this example' },
      long: {
        title: 'Cannot be judged: not told in this example.',
        next: 'To know it: tell it to the builder.',
      },
      why: 'unknown says its reason and its remedy',
    },
  ] as const,
  ({ facts, short, why, ...rest }) => {
    const assessment = anAssessment(facts);
    expect.soft(describeShort(assessment), why).toEqual(short);
    if ('long' in rest) expect.soft(describeLong(assessment), why).toEqual(rest.long);
  },
);

table(
  'describeFleet',
  [
    { fleet: [], says: 'No JVM container was found.', why: 'an empty cluster is not a healthy one' },
    {
      fleet: [anAssessment({ limit: 500, seesLimit: true, regions })],
      says: 'None of 1 JVM container is known to be in danger.',
      why: 'known, for there may be unknown ones',
    },
    {
      fleet: aFleet(10),
      says: '5 of 10 JVM containers are in danger; 2 were killed in the time seen.',
      why: 'killed, over budget and blind are in danger',
    },
  ],
  ({ fleet, says, why }) => {
    expect.soft(describeFleet(summarize(fleet)), why).toBe(says);
  },
);
