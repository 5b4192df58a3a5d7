import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import type { Assessment } from '../assess/assessment.ts';
import { predict } from '../ergonomics/predict.ts';
import type { HostView, Start } from '../jvm/start.ts';
import { from, known, unknown } from '../known.ts';
import { mib } from '../units/bytes.ts';
import type { ConsequenceKind } from './consequence.ts';
import { moveContainer } from './move-container.ts';
import { type Target, typedTarget } from './target.ts';

const GIB = 1024 ** 3;
const HERE: HostView = { memoryBytes: 16 * GIB, cpus: 8, cgroupVersion: 1 };
const same = { kubernetes: undefined, cgroupVersion: undefined, listed: undefined, jdk: undefined } as const;

/** A container of 1 GiB, as it was predicted on the present nodes. */
function assessed(jdk: string | undefined, argv: readonly string[], cpus = 2): Assessment {
  const container = { memoryLimitBytes: GIB, cpuQuotaMicros: cpus * 100_000, cpuPeriodMicros: 100_000 };
  const start: Omit<Start, 'jdk'> = { argv, host: HERE, container };
  const assessment = anAssessment({ limit: 1024, ...(jdk === undefined ? {} : { jdk }) });
  const prediction = known(predict({ ...start, jdk: jdk ?? '17.0.21' }), from('hotspot'));
  return { ...assessment, starts: [start], prediction };
}

const node = (host: HostView): NonNullable<Target['views']>[number] => ({ host, arch: 'x86_64', nodes: ['n'] });

table<{
  jdk?: string;
  argv?: readonly string[];
  cpus?: number;
  target: Target;
  is: readonly ConsequenceKind[];
  says?: string;
  why: string;
}>(
  'what a move does to a container',
  [
    { jdk: '17.0.15', target: typedTarget({ ...same, cgroupVersion: 2 }), is: [], why: 'it reads both versions' },
    {
      jdk: '11.0.13',
      target: typedTarget({ ...same, cgroupVersion: 2 }),
      is: ['blind', 'heap', 'collector', 'processors'],
      says: 'no longer sees its limit of 1,024 MiB',
      why: 'it reads version 1 only',
    },
    {
      jdk: '17.0.15',
      target: typedTarget({ ...same, cgroupVersion: 2, listed: 'none' }),
      is: ['blind', 'heap', 'collector', 'processors'],
      why: 'it looks for the old controllers in /proc/cgroups',
    },
    {
      jdk: '11.0.13',
      target: typedTarget({ ...same, cgroupVersion: 2, jdk: '25.0.5' }),
      is: [],
      why: 'with a newer release it reads version 2',
    },
    {
      jdk: '17.0.21',
      argv: ['-XX:MaxRAMFraction=2'],
      target: typedTarget({ ...same, jdk: '25.0.5' }),
      is: ['refuses'],
      says: "Unrecognized VM option 'MaxRAMFraction=2'",
      why: 'a flag that is gone',
    },
    {
      jdk: '17.0.21',
      argv: ['-Xmx512m'],
      cpus: 1,
      target: typedTarget({ ...same, jdk: '27.0.1' }),
      is: ['collector'],
      says: 'G1 collects in the place of Serial',
      why: 'one processor gives G1 from 27 on',
    },
    {
      jdk: '17.0.15',
      target: typedTarget({ ...same, cgroupVersion: 2, listed: 'none', jdk: '25.0.5' }),
      is: [],
      why: 'with a newer release it does not look there',
    },
    {
      jdk: '25.0.5',
      target: typedTarget({ ...same, jdk: '17.0.21' }),
      is: [],
      why: 'nobody moves to an older release',
    },
    {
      jdk: '17.0.21',
      target: { ...typedTarget(same), views: [node({ ...HERE, cgroupVersion: 2 })] },
      is: [],
      why: 'nodes of another cluster',
    },
    {
      jdk: '11.0.13',
      target: { ...typedTarget(same), views: [node(HERE), node({ ...HERE, cgroupVersion: 2 })] },
      is: ['doubt'],
      says: 'Memory it would see: n: 1,024 MiB; n: 16.0 GiB',
      why: 'it depends on the node that takes the pod',
    },
    {
      target: typedTarget({ ...same, cgroupVersion: 2 }),
      is: ['unclear'],
      says: 'Its release is not known',
      why: 'open',
    },
  ],
  ({ jdk, argv = [], cpus, target, is, says = '', why }) => {
    const { consequences } = moveContainer(assessed(jdk, argv, cpus), target, predict);
    expect
      .soft(
        consequences.map(({ kind }) => kind),
        why,
      )
      .toEqual(is);
    expect.soft(consequences[0]?.says ?? '', why).toContain(says);
  },
);

table(
  'the manifest itself',
  [
    { apiVersion: 'batch/v1beta1', kubernetes: { major: 1, minor: 24 }, is: [], why: 'still served' },
    { apiVersion: 'batch/v1beta1', kubernetes: { major: 1, minor: 25 }, is: ['api'], why: 'removed' },
    { apiVersion: 'batch/v1beta1', kubernetes: undefined, is: ['api'], why: 'a new cluster is newer than that' },
    { apiVersion: 'apps/v1', kubernetes: { major: 1, minor: 37 }, is: [], why: 'here to stay' },
  ],
  ({ apiVersion, kubernetes, is, why }) => {
    const assessment = assessed('17.0.15', []);
    const workload = { ...assessment.workload, apiVersion };
    const { consequences } = moveContainer({ ...assessment, workload }, typedTarget({ ...same, kubernetes }), predict);
    expect
      .soft(
        consequences.map(({ kind }) => kind),
        why,
      )
      .toEqual(is);
  },
);

test('what fits today and would not there is told, with both figures', () => {
  const fits = { ...assessed('11.0.13', []), budget: anAssessment({ regions: { native: 100, heap: 256 } }).budget };
  const { consequences } = moveContainer(fits, typedTarget({ ...same, cgroupVersion: 2 }), predict);
  const outgrows = consequences.find(({ kind }) => kind === 'outgrows');
  expect(outgrows?.says).toMatch(/under its limit of 1,024 MiB; 356 MiB today/);
  const over = { ...fits, limit: known(mib(300), from('pod-spec')) };
  const already = moveContainer(over, typedTarget({ ...same, cgroupVersion: 2 }), predict).consequences;
  expect(already.map(({ kind }) => kind)).not.toContain('outgrows');
});

table(
  'what cannot be compared',
  [
    {
      changes: { prediction: unknown('a Secret holds options') },
      says: 'a Secret holds options',
      why: 'today is open',
    },
    { changes: { starts: [] }, says: 'Nothing could be predicted', why: 'no start was made' },
    { changes: { limit: unknown('pods differ') }, says: 'pods differ', why: 'the limit is open' },
  ] as const,
  ({ changes, says, why }) => {
    const { consequences } = moveContainer({ ...assessed('17.0.15', []), ...changes }, typedTarget(same), predict);
    expect.soft(consequences, why).toEqual([{ kind: 'unclear', says: expect.stringContaining(says) }]);
  },
);
