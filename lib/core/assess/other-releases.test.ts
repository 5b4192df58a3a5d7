import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import type { Start } from '../jvm/start.ts';
import { otherReleases } from './other-releases.ts';

const GIB = 1024 ** 3;
const start = (argv: readonly string[], cpus = 1): Omit<Start, 'jdk'> => ({
  argv,
  host: { memoryBytes: 16 * GIB, cpus: 8, cgroupVersion: 2 },
  container: { memoryLimitBytes: GIB, cpuQuotaMicros: cpus * 100_000, cpuPeriodMicros: 100_000 },
});

table<{ jdk: string; argv: readonly string[]; release: string; what: string; says: string; why: string }>(
  'otherReleases',
  [
    {
      jdk: '17.0.19',
      argv: ['-Xmx512m'],
      release: '25.0.5',
      what: 'Largest heap',
      says: '512 MiB',
      why: '-Xmx is -Xmx',
    },
    {
      jdk: '17.0.19',
      argv: ['-Xmx512m'],
      release: '27.0.1',
      what: 'Collector',
      says: 'G1',
      why: 'one processor gives G1 from 27 on',
    },
    {
      jdk: '17.0.19',
      argv: ['-XX:MaxRAMFraction=2'],
      release: '25.0.5',
      what: 'Start',
      says: "Unrecognized VM option 'MaxRAMFraction=2'",
      why: 'the flag is gone',
    },
    {
      jdk: '17.0.19',
      argv: [],
      release: '27.0.1',
      what: 'First heap',
      says: '8 MiB',
      why: 'no share of memory from 26 on',
    },
  ],
  ({ jdk, argv, release, what, says, why }) => {
    const assessment = anAssessment({ jdk, collector: 'Serial', limit: 1024 });
    const found = otherReleases({ ...assessment, starts: [start(argv)] });
    const column = found?.releases.indexOf(release) ?? -1;
    const cell = found?.rows.find((row) => row.what === what)?.later[column];
    expect.soft(cell?.says, why).toBe(says);
    expect.soft(found?.releases, 'only newer trains').not.toContain('17.0.21');
  },
);
