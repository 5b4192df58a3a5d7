import { expect, table } from '#lib/testing/harness.ts';
import { adviseAgain } from './advise-again.ts';
import { assessTyped } from './typed/assess-typed.ts';
import { FIRST_SET_UP } from './typed/set-up.ts';

const judged = assessTyped({ ...FIRST_SET_UP, workingSetPeak: 800, jdk: '17.0.15' });
if (!judged.ok) throw new Error(judged.error);
const found = judged.value;

table(
  'adviseAgain',
  [
    { preferences: { heapAs: 'xmx', quality: 'as-found' }, option: /^-Xmx\d+m$/, below: false, why: 'as -Xmx' },
    {
      preferences: { heapAs: 'percentage', quality: 'guaranteed' },
      option: /^-XX:MaxRAMPercentage=\d+\.\d$/,
      below: false,
      why: 'as a share, the request as large as the limit',
    },
    { preferences: { heapAs: 'as-found', quality: 'burstable' }, option: /Percentage/, below: true, why: 'burstable' },
  ] as const,
  ({ preferences, option, below, why }) => {
    const { advice, alternatives } = adviseAgain(found, preferences);
    if (advice.state === 'unknown') throw new Error(advice.why);
    const { jvmOptions, memoryLimit, memoryRequest, strategy } = advice.value;
    expect.soft(jvmOptions[0], why).toMatch(option);
    expect.soft(memoryRequest < memoryLimit, why).toBe(below);
    expect
      .soft(
        alternatives.find((one) => one.strategy === strategy),
        why,
      )
      .toEqual(advice.value);
  },
);
