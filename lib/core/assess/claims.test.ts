import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { aReading, aRunningJvm } from '#lib/testing/a-reading.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { containerKey } from '../model/refs.ts';
import { assessCluster } from './assess-cluster.ts';
import { claimsOf } from './claims.ts';

const facts = simulatedFacts();

const said = (name: string, readings: (typeof facts)['readings'] = {}): Readonly<Record<string, readonly string[]>> => {
  const found = assessCluster({ ...facts, readings }, readShell).find(({ ref }) => ref.name === name);
  return Object.fromEntries(
    (found === undefined ? [] : claimsOf(found)).map(({ what, claims }) => [
      what,
      claims.map(({ says, source, stands }) => `${says} ${source.kind} ${stands}`),
    ]),
  );
};

const broker = facts.workloads.filter(({ ref }) => ref.name === 'broker');

const asked = (options: string, flags: readonly string[], release: string) =>
  Object.fromEntries(
    broker.map((workload) => {
      const reading = aReading(workload, 'broker', aRunningJvm(options, flags, { release }));
      return [containerKey(reading.of), reading];
    }),
  );

table(
  'the running JVM before metrics before the specification',
  [
    {
      why: 'nobody asked it: metrics are believed',
      readings: {},
      gives: {
        Release: ['17.0.15+6 metrics believed'],
        'Largest heap': ['1,024 MiB pod-spec believed'],
      },
    },
    {
      why: 'it agrees',
      readings: asked('-Xms1g -Xmx1g', ['MaxHeapSize=1073741824:command line'], '17.0.15'),
      gives: {
        Release: ['17.0.15 running-jvm believed', '17.0.15+6 metrics agrees'],
        'Largest heap': ['1,024 MiB running-jvm believed', '1,024 MiB pod-spec agrees'],
      },
    },
    {
      why: 'it contradicts both',
      readings: asked('-Xmx2g', ['MaxHeapSize=2147483648:command line'], '17.0.1'),
      gives: {
        Release: ['17.0.1 running-jvm believed', '17.0.15+6 metrics contradicts'],
        'Largest heap': ['2,048 MiB running-jvm believed', '1,024 MiB pod-spec contradicts'],
      },
    },
  ],
  ({ why, readings, gives }) => {
    expect.soft(said('broker', readings), why).toMatchObject(gives);
  },
);
