import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Start } from '#lib/http/start.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { predict } from './predict.ts';

const Recorded = z.object({
  id: z.string(),
  start: Start,
  exitCode: z.number(),
  messages: z.array(z.string()),
  flags: z.record(z.string(), z.union([z.string(), z.tuple([z.string(), z.string()])])),
});

const recorded = gunzipSync(readFileSync(new URL('fixtures/recorded-starts.jsonl.gz', import.meta.url)))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Recorded.parse(JSON.parse(line)));

test('recorded starts are predicted to the byte', () => {
  expect(recorded.length).toBeGreaterThan(400);
  for (const { id, start, exitCode, messages, flags } of recorded) {
    const predicted = predict(start);
    const what = `${id}: ${start.jdk} ${start.argv?.join(' ')}`;
    expect.soft(predicted.outcome, what).toBe(exitCode === 0 ? 'starts' : 'refuses');
    if (predicted.outcome === 'refuses') expect.soft(messages, what).toContain(predicted.message);
    if (predicted.outcome !== 'starts') continue;
    for (const [name, printed] of Object.entries(flags)) {
      const flag = predicted.flags[name];
      const real = typeof printed === 'string' ? [printed, flag?.origin] : printed;
      expect.soft([flag?.value, flag?.origin], `${what}: ${name}`).toEqual(real);
    }
  }
});

const GIB = 1024 ** 3;
const node = { memoryBytes: 64 * GIB, cpus: 16, cgroupVersion: 2 } as const;

table(
  'a release or a machine that is not fully known',
  [
    {
      start: { jdk: '17', host: node, container: { memoryLimitBytes: 2 * GIB, cpuQuotaMicros: 200_000 } },
      heap: '536870912',
      cpus: 2,
      why: 'every release of the train agrees',
    },
    {
      start: { jdk: '8', host: node, container: { memoryLimitBytes: 2 * GIB, cpuQuotaMicros: 200_000 } },
      heap: undefined,
      cpus: undefined,
      why: '8u372 sees cgroup v2, 8u362 does not',
    },
    {
      start: { jdk: '8u402', host: node, container: { memoryLimitBytes: 2 * GIB, cpuQuotaMicros: 200_000 } },
      heap: '536870912',
      cpus: 2,
      why: 'between two changes there is nothing to guess',
    },
    {
      start: { jdk: '21.0.13', container: { memoryLimitBytes: 2 * GIB } },
      heap: '536870912',
      cpus: undefined,
      why: 'the limit is known, the processors are the host’s',
    },
    { start: { jdk: '21.0.13' }, heap: undefined, cpus: undefined, why: 'nothing is known' },
    { start: { jdk: '21.0.13', argv: ['-Xmx1g'] }, heap: '1073741824', cpus: undefined, why: 'asked for on any host' },
    {
      start: {
        jdk: '25.0.3',
        host: { ...node, procCgroups: { memory: false, cpuset: false } },
        container: { memoryLimitBytes: 2 * GIB, cpuQuotaMicros: 200_000 },
      },
      heap: '536870912',
      cpus: 2,
      why: '25 does not ask /proc/cgroups',
    },
    {
      start: {
        jdk: '17.0.15',
        host: { ...node, procCgroups: { memory: false, cpuset: false } },
        container: { memoryLimitBytes: 2 * GIB, cpuQuotaMicros: 200_000 },
      },
      heap: `${16 * GIB}`,
      cpus: 16,
      why: 'a kernel that lists no memory controller hides the limit',
    },
  ],
  ({ start, heap, cpus, why }) => {
    const predicted = predict(start);
    const said = predicted.outcome === 'starts' ? predicted : undefined;
    expect.soft(said?.flags['MaxHeapSize']?.value, why).toBe(heap);
    expect.soft(said?.cpus, why).toBe(cpus);
    if (said && heap === undefined) expect.soft(said.undecided?.['MaxHeapSize'], why).toMatch(/\S/);
  },
);

const LIMIT_FILE = ['-XX:+UnlockExperimentalVMOptions', '-XX:+UseCGroupMemoryLimitForHeap'];

table(
  '8 before container support, by fractions and not by percentages',
  [
    { jdk: '8u181', argv: [], cgroupVersion: 1, heap: 16 * GIB, why: 'a quarter of the node' },
    { jdk: '8u181', argv: LIMIT_FILE, cgroupVersion: 1, heap: GIB / 2, why: 'the file of control groups 1 is read' },
    {
      jdk: '8u181',
      argv: [...LIMIT_FILE, '-XX:MaxRAMFraction=1'],
      cgroupVersion: 1,
      heap: 2 * GIB,
      why: 'all of it',
    },
    { jdk: '8u181', argv: LIMIT_FILE, cgroupVersion: 2, heap: 16 * GIB, why: 'there is no such file in version 2' },
    { jdk: '8u191', argv: [], cgroupVersion: 1, heap: GIB / 2, why: 'container support' },
  ] as const,
  ({ jdk, argv, cgroupVersion, heap, why }) => {
    const predicted = predict({
      jdk,
      argv,
      host: { ...node, cgroupVersion },
      container: { memoryLimitBytes: 2 * GIB },
    });
    const said = predicted.outcome === 'starts' ? predicted.flags['MaxHeapSize']?.value : predicted.message;
    expect.soft(said, why).toBe(String(heap));
  },
);

table(
  'flags that came with an update',
  [
    { jdk: '8u181', option: '-XX:MaxRAMPercentage=75.0', outcome: 'refuses', why: 'before container support' },
    { jdk: '8u191', option: '-XX:MaxRAMPercentage=75.0', outcome: 'starts', why: 'with it' },
    {
      jdk: '11.0.16',
      option: '-XX:+UseContainerCpuShares',
      outcome: 'refuses',
      why: 'there was nothing to go back to',
    },
    { jdk: '11.0.17', option: '-XX:+UseContainerCpuShares', outcome: 'starts', why: 'from there on' },
    { jdk: '8', option: '-XX:MaxRAMPercentage=75.0', outcome: 'unknown', why: 'some releases of the train refuse' },
  ],
  ({ jdk, option, outcome, why }) => {
    const start = { jdk, argv: [option], host: node, container: { memoryLimitBytes: 2 * GIB } };
    expect.soft(predict(start).outcome, why).toBe(outcome);
  },
);

table(
  'aarch64',
  [
    { jdk: '8u504', stack: '2048', why: 'never changed on 8' },
    { jdk: '17.0.15', stack: '2040', why: 'no multiple of a huge page' },
    { jdk: '25.0.3', stack: '2040', why: 'no multiple of a huge page' },
  ],
  ({ jdk, stack, why }) => {
    const predicted = predict({ jdk, arch: 'aarch64', host: node, container: { memoryLimitBytes: 2 * GIB } });
    const said = predicted.outcome === 'starts' ? predicted : undefined;
    expect.soft(said?.flags['ThreadStackSize'], why).toMatchObject({ value: stack, origin: 'default' });
    expect.soft(said?.flags['MaxHeapSize']?.value, 'the heap is the same everywhere').toBe('536870912');
    if (jdk !== '8u504') expect.soft(said?.undecided?.['NonNMethodCodeHeapSize'], why).toContain('not measured');
  },
);

table(
  'what cannot be predicted',
  [
    { jdk: 'seventeen', argv: [], says: '"seventeen" is not a JDK release', why: 'no release' },
    { jdk: '7', argv: [], says: '8 to 28', why: 'before the measured ones' },
    { jdk: '29', argv: [], says: '8 to 28', why: 'after the measured ones' },
    { jdk: '17.0.15', argv: ['@opts'], says: 'the file opts', why: 'a file whose text nobody gave' },
  ],
  ({ jdk, argv, says, why }) => {
    const predicted = predict({ jdk, argv });
    expect.soft(predicted.outcome, why).toBe('unknown');
    if (predicted.outcome === 'unknown') expect.soft(predicted.message, why).toContain(says);
  },
);

table(
  'other VMs',
  [
    { vm: 'openj9', argv: [], limit: GIB / 2, heap: GIB / 4, why: 'half of a small container' },
    { vm: 'openj9', argv: [], limit: 1.5 * GIB, heap: GIB, why: 'all but 512 MiB' },
    { vm: 'openj9', argv: [], limit: 4 * GIB, heap: 3 * GIB, why: 'three quarters' },
    { vm: 'openj9', argv: [], limit: 100 * GIB, heap: 25 * GIB, why: 'at most 25 GiB' },
    { vm: 'openj9', argv: ['-XX:MaxRAMPercentage=75', '-Xmx1g'], limit: 4 * GIB, heap: GIB, why: '-Xmx wins' },
    { vm: 'native-image', argv: [], limit: GIB, heap: 858783744, why: '80 % in chunks' },
    { vm: 'native-image', argv: ['-Xmx300m'], limit: GIB, heap: 300 * 1024 ** 2, why: 'asked for' },
  ] as const,
  ({ vm, argv, limit, heap, why }) => {
    const predicted = predict({ jdk: '21', vm, argv, container: { memoryLimitBytes: limit } });
    const value = predicted.outcome === 'starts' ? predicted.flags['MaxHeapSize']?.value : undefined;
    expect.soft(value, why).toBe(`${heap}`);
  },
);
