import type { Behaviour } from '../jvm/behaviour.ts';

const BUG = 'https://bugs.openjdk.org/browse/';

/** How releases see their container and size themselves, one row a behaviour. */
export const BEHAVIOURS = {
  seesContainer: {
    says: 'The limits of the control group count as the machine’s memory and processors.',
    since: ['8u191', '10'],
    source: `${BUG}JDK-8146115`,
  },
  readsCgroupV2: { says: 'cgroup v2 is read.', since: ['8u372', '11.0.16', '15'], source: `${BUG}JDK-8230305` },
  needsMemoryListed: {
    says: 'On cgroup v2 the limits are seen only if /proc/cgroups lists the memory controller.',
    since: ['8u372', '11.0.16', '15'],
    until: ['11.0.32', '17.0.16..17.0.21', '21.0.4..21.0.13', '25'],
    source: `${BUG}JDK-8349988`,
  },
  needsCpusetListed: {
    says: 'On cgroup v2 the limits are seen only if /proc/cgroups lists the cpuset controller.',
    since: ['8u372', '11.0.16', '15'],
    until: ['11.0.30', '17.0.16..17.0.21', '21.0.4..21.0.13', '24'],
    source: `${BUG}JDK-8347129`,
  },
  countsShares: {
    says: 'cpu.shares or cpu.weight decide the processors where no quota does.',
    since: ['8u191', '10'],
    until: ['11.0.17', '17.0.5', '19'],
    source: `${BUG}JDK-8281181`,
  },
  trustsLimitOverHost: {
    says: 'A memory limit above the host’s memory is taken for the memory.',
    since: ['8u191', '10'],
    until: ['8u372', '11.0.18', '17.0.6..17.0.15', '20'],
    source: `${BUG}JDK-8292083`,
  },
  trustsV2LimitOverHost: {
    says: 'On cgroup v2 a memory limit above the host’s memory is taken for the memory.',
    since: ['21.0.4..21.0.13', '24..25'],
    until: ['28'],
    source: 'measured on 21.0.13, 25.0.3, 25.0.5, 26.0.2.1, 27.0.1 and 28-ea+18',
  },
  readsV1Hierarchy: {
    says: 'On cgroup v1 a parent’s limit counts where the group has none of its own.',
    since: ['8u292', '11.0.7', '15'],
    source: `${BUG}JDK-8217338`,
  },
  walksHierarchy: {
    says: 'The lowest limit between the group and the root of its mount counts.',
    since: ['21.0.4..21.0.13', '24'],
    source: `${BUG}JDK-8322420`,
  },
  prefersG1: {
    says: 'A server-class machine gets G1, not Parallel.',
    since: ['9'],
    source: 'https://openjdk.org/jeps/248',
  },
  alwaysG1: { says: 'Every machine gets G1.', since: ['27'], source: 'https://openjdk.org/jeps/523' },
  namesSerial: { says: 'Serial is chosen by its flag.', since: ['9'], source: 'measured on 8u504 and 11.0.33' },
  sizesPastOops: {
    says: 'A RAM percentage is taken of all memory, past 128 GiB and past compressed oops.',
    since: ['13'],
    source: `${BUG}JDK-8222252`,
  },
  keepsLargePages: {
    says: 'UseLargePages shapes the heap of Parallel even where the kernel has no large pages.',
    since: ['8'],
    until: ['12..17'],
    source: 'measured on 8u504, 11.0.33 and 17.0.21',
  },
  minHeapFlag: { says: 'The smallest heap is the flag MinHeapSize.', since: ['13'], source: `${BUG}JDK-8224661` },
  noMaxRamCap: { says: 'MaxRAM has no default of 128 GiB.', since: ['26'], source: `${BUG}JDK-8351332` },
  refusesTinyMaximum: {
    says: 'A largest heap below 2 MiB is refused.',
    since: ['9..11'],
    source: 'measured on 11.0.33',
  },
  regionsFromMaximum: {
    says: 'G1 sizes regions by the largest heap alone and rounds them up.',
    since: ['12..17'],
    source: 'measured on 11.0.33 and 17.0.15',
  },
  regionsTo512: {
    says: 'G1 regions may be set up to 512 MiB, and compressed oops leave room for that.',
    since: ['18'],
    source: `${BUG}JDK-8275056`,
  },
  archiveTakesRegion: {
    says: 'G1’s shared objects take a region of their own: two regions are too few.',
    since: ['12..17'],
    until: ['18..21'],
    source: 'measured on 11.0.33, 17.0.15 and 21.0.13',
  },
  archiveTakesMebibyte: {
    says: 'G1’s shared objects take more than a region of 1 MiB leaves.',
    since: ['12..17'],
    source: 'measured on 11.0.33, 17.0.15, 25.0.3 and 28-ea+18',
  },
  boundsG1Young: {
    says: 'G1 bounds NewSize by the first and MaxNewSize by the largest heap.',
    since: ['26'],
    source: 'measured on 25.0.5 and 26.0.2.1',
  },
  generationalShenandoah: {
    says: 'Shenandoah may be generational.',
    since: ['24'],
    source: 'https://openjdk.org/jeps/521',
  },
  incrementalUpdate: {
    says: 'Shenandoah has the mode iu.',
    since: ['11'],
    until: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  spacedUnits: {
    says: 'A heap that cannot be reserved is told with a space before KB.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  wideShenandoahRegions: {
    says: 'Shenandoah regions may be 64 MiB.',
    since: ['25.0.4..25.0.5', '26'],
    until: ['27'],
    source: 'measured on 25.0.3, 25.0.5, 26.0.2.1 and 27.0.1',
  },
  cardFreeCollectors: {
    says: 'ZGC and Epsilon ask for no card-table alignment.',
    since: ['26'],
    source: 'measured on 25.0.5 and 26.0.2.1',
  },
  complainsOfDeduplication: {
    says: 'String deduplication with a collector other than G1 and Shenandoah is told to be off.',
    since: ['12..17'],
    until: ['18'],
    source: 'https://openjdk.org/jeps/192, JDK-8267185 for the other collectors',
  },
  advisesEpsilon: {
    says: 'Epsilon advises to touch and fix its heap.',
    since: ['11'],
    until: ['22..25'],
    source: 'measured on 17.0.15 and 25.0.3',
  },
  archiveNeedsClassPointers: {
    says: 'The shared archive is not used without compressed class pointers.',
    since: ['22..25'],
    source: 'measured on 25.0.3, 25.0.5 and 26.0.2.1',
  },
  tellsNewYoungSize: {
    says: 'A young generation larger than the first heap is told with both sizes.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  tellsClassSpace: {
    says: 'A class space that was set and is too large for metaspace is told.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  fitsGenerations: {
    says: 'The heap’s sizes go before those of its generations.',
    since: ['9'],
    source: 'measured on 8u504 and 11.0.33',
  },
  oldSizeFloor: {
    says: 'The old generation’s default size counts when generations are fitted to the heap.',
    since: ['8'],
    until: ['23..25'],
    source: `${BUG}JDK-8331285`,
  },
  boundsConcurrentThreads: {
    says: 'G1 refuses more concurrent than parallel threads.',
    since: ['9'],
    until: ['18..21'],
    source: 'measured on 17.0.21 and 21.0.13',
  },
  emulatesClient: {
    says: 'NeverActAsServerClassMachine makes a client of the VM.',
    since: ['10'],
    source: `${BUG}JDK-8166002`,
  },
  separateCodeHeaps: { says: 'The code cache may be segmented.', since: ['9'], source: 'https://openjdk.org/jeps/197' },
  alignsCodeHeaps: {
    says: 'Code heaps are whole pages, and the code cache is their sum.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  singleCodeHeapIsPage: {
    says: 'A code cache in one piece leaves one page to the VM’s own code heap.',
    since: ['18..21'],
    source: 'measured on 17.0.21 and 21.0.13',
  },
  smallWithoutC2: {
    says: 'Without C2 or without compilers the code cache is small.',
    since: ['12..17'],
    source: 'measured on 11.0.33 and 17.0.15',
  },
  boundsCompilerThreads: {
    says: 'CICompilerCount may be twice the processors at most.',
    since: ['27'],
    source: 'measured with 1 to 16 processors on 26.0.2.1 and 27.0.1',
  },
  freesG1Heap: {
    says: 'G1 has no free ratio of its heap unless one is set.',
    since: ['27'],
    source: 'measured on 26.0.2.1 and 27.0.1',
  },
  profilesWithoutC2: {
    says: 'C1 alone, where it counts calls, has the code cache of tiered compilation.',
    since: ['28'],
    source: 'measured on 27.0.1 and 28-ea+18',
  },
  singleCompilerThread: {
    says: 'One compiler alone needs one thread only.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  elasticMetaspace: { says: 'Metaspace is elastic.', since: ['16'], source: 'https://openjdk.org/jeps/387' },
  freeClassPointers: {
    says: 'Class pointers are compressed whatever becomes of oops.',
    since: ['15'],
    source: `${BUG}JDK-8241825`,
  },
  zThreadsByHeap: {
    says: 'ZGC has no more workers than 2 % of the heap can feed.',
    since: ['12..17'],
    source: 'measured on 11.0.33 and 17.0.15',
  },
  zSoftMaximum: {
    says: 'ZGC aims at 90 % of the largest heap where nobody named a size.',
    since: ['22..25'],
    source: 'measured on 21.0.13 and 25.0.3',
  },
  tallThreadStacks: {
    says: 'Thread stacks on aarch64 are 2048 KiB, later 2040.',
    since: ['8'],
    until: ['11.0.31', '17.0.9..17.0.15', '21'],
    source: `${BUG}JDK-8303215`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type ErgonomicBehaviour = keyof typeof BEHAVIOURS;
