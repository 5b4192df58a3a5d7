import { expect, table } from '#lib/testing/harness.ts';
import { ReadinessQuery, toTypedTarget } from './readiness.ts';

table(
  'a target in an address',
  [
    { asked: {}, is: { cgroupVersion: 2, listed: 'none', jdk: undefined, kubernetes: undefined }, why: 'the hardest' },
    {
      asked: { cgroup: '', listed: '', jdk: '25.0.5' },
      is: { cgroupVersion: undefined, listed: undefined, jdk: '25.0.5', kubernetes: undefined },
      why: 'only the release moves',
    },
    {
      asked: { kubernetes: '1.35', cgroup: '1' },
      is: { cgroupVersion: 2, listed: 'none', jdk: undefined, kubernetes: { major: 1, minor: 35 } },
      why: 'its kubelet refuses version 1',
    },
    {
      asked: { kubernetes: 'v1.34.2', cgroup: '1' },
      is: { cgroupVersion: 1, listed: 'none', jdk: undefined, kubernetes: { major: 1, minor: 34 } },
      why: 'the last that does not',
    },
  ],
  ({ asked, is, why }) => {
    expect.soft(toTypedTarget(ReadinessQuery.parse(asked)), why).toEqual(is);
  },
);

table(
  'what is no target',
  [
    { asked: { kubernetes: 'latest' }, says: 'no version of Kubernetes', why: 'a word' },
    { asked: { cgroup: '3' }, says: 'Invalid option', why: 'no such version' },
    { asked: { jdk: '16' }, says: 'Invalid option', why: 'a release that nobody offers' },
  ],
  ({ asked, says, why }) => {
    const parsed = ReadinessQuery.safeParse(asked);
    expect.soft(parsed.error?.issues[0]?.message, why).toContain(says);
  },
);
