import { appliesAs, type Behaviour, type Side } from './behaviour.ts';
import type { FlagTable } from './flag-table.ts';
import type { JdkVersion } from './jdk.ts';

type Arrival = Behaviour & { readonly flags: readonly string[] };

const BUG = 'https://bugs.openjdk.org/browse/';

/** Flags that came with an update of a train or between two measured trains: earlier releases do not know them. */
const ARRIVALS: readonly Arrival[] = [
  {
    flags: [
      'UseContainerSupport',
      'PreferContainerQuotaForCPUCount',
      'ActiveProcessorCount',
      'MaxRAMPercentage',
      'MinRAMPercentage',
      'InitialRAMPercentage',
    ],
    says: 'Flags of container support.',
    since: ['8u191', '10'],
    source: `${BUG}JDK-8146115`,
  },
  {
    flags: ['UseCGroupMemoryLimitForHeap'],
    says: 'The first, experimental way to see a limit.',
    since: ['8u131', '9'],
    source: `${BUG}JDK-8170888`,
  },
  {
    flags: ['UseContainerCpuShares'],
    says: 'The way back to counting shares.',
    since: ['11.0.17', '17.0.5', '18.0.2', '19'],
    source: `${BUG}JDK-8281181`,
  },
  {
    flags: ['ExitOnOutOfMemoryError', 'CrashOnOutOfMemoryError'],
    says: 'An end at the first OutOfMemoryError.',
    since: ['8u92', '9'],
    source: `${BUG}JDK-8138745`,
  },
  {
    flags: ['SoftMaxHeapSize', 'MinHeapSize'],
    says: 'Flags for the heap’s lower sizes.',
    since: ['13'],
    source: `${BUG}JDK-8222145, JDK-8224661`,
  },
];

/** The flags of a table that a release has already. */
export function arrivedBy(version: JdkVersion, table: FlagTable, side: Side): FlagTable {
  const missing = ARRIVALS.filter((arrival) => !appliesAs(arrival, version, side)).flatMap(({ flags }) => flags);
  const absent = missing.filter((name) => table.has(name));
  if (absent.length === 0) return table;
  return new Map([...table].filter(([name]) => !absent.includes(name)));
}
