/** Random numbers from a seed (mulberry32), so that a recording can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Options = readonly string[];
type Made = { readonly argv: Options; readonly env?: Record<string, string>; readonly files?: Record<string, string> };

const pick = <T>(random: Random, from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0];
const between = (random: Random, low: number, high: number): number => Math.floor(low + random() * (high - low + 1));

/** A size in one of its spellings, rarely a wrong one. */
function size(random: Random, low: number, high: number): string {
  const mebibytes = Math.round(low * (high / low) ** random());
  const spell = pick<(n: number) => string>(random, [
    (n) => `${n}m`,
    (n) => `${n}M`,
    (n) => `${n * 1024 + between(random, 0, 1023)}k`,
    (n) => `${n * 1024 ** 2 + between(random, 0, 99999)}`,
    (n) => `0x${(n * 1024 ** 2 + between(random, 0, 99999)).toString(16)}`,
    (n) => `${Math.max(1, Math.round(n / 1024))}g`,
    (n) => `${n}m`,
  ]);
  if (random() > 0.03) return spell(mebibytes);
  return pick(random, ['', '1.5g', '512mb', '1Gi', '0', '-1', '64mm', 'x', '1e9', ' 64m', '2k']);
}

const percent = (random: Random): string =>
  pick(random, [
    `${between(random, 1, 100)}`,
    `${(random() * 100).toFixed(between(random, 1, 4))}`,
    `${between(random, 1, 99)}.0`,
    pick(random, [
      '0',
      '100',
      '100.1',
      '75.',
      '.75',
      '75%',
      '75,5',
      '1e1',
      '7.5e1',
      '0x4b',
      '+50',
      '-5',
      '',
      '50f',
      '012',
    ]),
  ]);

const COLLECTORS: readonly [string, ...string[]] = [
  '-XX:+UseSerialGC',
  '-XX:+UseParallelGC',
  '-XX:+UseG1GC',
  '-XX:+UseZGC',
  '-XX:+UseShenandoahGC',
];

const HEAP: readonly [(r: Random) => string, ...((r: Random) => string)[]] = [
  (r) => `-Xmx${size(r, 2, 4096)}`,
  (r) => `-Xms${size(r, 1, 2048)}`,
  (r) => `-Xmn${size(r, 1, 1024)}`,
  (r) => `-XX:MaxHeapSize=${size(r, 2, 4096)}`,
  (r) => `-XX:InitialHeapSize=${size(r, 1, 2048)}`,
  (r) => `-XX:MinHeapSize=${size(r, 1, 1024)}`,
  (r) => `-XX:NewSize=${size(r, 1, 1024)}`,
  (r) => `-XX:MaxNewSize=${size(r, 1, 1024)}`,
  (r) => `-XX:NewRatio=${between(r, 1, 6)}`,
  (r) => `-XX:SurvivorRatio=${between(r, 1, 10)}`,
  (r) => `-XX:MaxRAMPercentage=${percent(r)}`,
  (r) => `-XX:MinRAMPercentage=${percent(r)}`,
  (r) => `-XX:InitialRAMPercentage=${percent(r)}`,
  (r) => `-XX:MaxRAM=${size(r, 64, 300_000)}`,
  (r) => `-XX:MaxRAMFraction=${between(r, 0, 8)}`,
  (r) => `-XX:ErgoHeapSizeLimit=${size(r, 16, 2048)}`,
  (r) => `-XX:SoftMaxHeapSize=${size(r, 16, 2048)}`,
  (r) => `-XX:OldSize=${size(r, 1, 512)}`,
];

const OTHER: readonly [(r: Random) => string, ...((r: Random) => string)[]] = [
  (r) => `-XX:G1HeapRegionSize=${size(r, 1, 64)}`,
  (r) => `-XX:ActiveProcessorCount=${between(r, -1, 130)}`,
  (r) => `-XX:ParallelGCThreads=${between(r, 0, 20)}`,
  (r) => `-XX:ConcGCThreads=${between(r, 0, 8)}`,
  (r) => `-XX:ReservedCodeCacheSize=${size(r, 1, 600)}`,
  (r) => `-XX:InitialCodeCacheSize=${size(r, 1, 20)}`,
  (r) => `-XX:NonNMethodCodeHeapSize=${size(r, 1, 20)}`,
  (r) => `-XX:ProfiledCodeHeapSize=${size(r, 1, 200)}`,
  (r) => `-XX:NonProfiledCodeHeapSize=${size(r, 1, 200)}`,
  (r) => pick(r, ['-XX:+SegmentedCodeCache', '-XX:-SegmentedCodeCache', '-XX:-TieredCompilation', '-Xint', '-Xcomp']),
  (r) => `-XX:TieredStopAtLevel=${between(r, 0, 5)}`,
  (r) => `-XX:CICompilerCount=${between(r, 0, 8)}`,
  (r) => `-XX:MaxMetaspaceSize=${size(r, 8, 2000)}`,
  (r) => `-XX:MetaspaceSize=${size(r, 1, 300)}`,
  (r) => `-XX:CompressedClassSpaceSize=${size(r, 1, 4000)}`,
  (r) => `-XX:MaxDirectMemorySize=${size(r, 1, 2000)}`,
  (r) =>
    `-Xss${pick(r, ['136k', '135k', '227k', '228k', '256k', '512K', '1m', '2m', '1g', '1025m', '100000', '1x', ''])}`,
  (r) => `-XX:ThreadStackSize=${between(r, 100, 2000)}`,
  (r) => `-XX:VMThreadStackSize=${between(r, 50, 2000)}`,
  (r) => `-XX:CompilerThreadStackSize=${between(r, 100, 2000)}`,
  (r) => `-XX:ObjectAlignmentInBytes=${pick(r, ['8', '16', '32', '256', '512', '12', '4'])}`,
  (r) => pick(r, ['-XX:-UseCompressedOops', '-XX:+UseCompressedOops', '-XX:-UseCompressedClassPointers']),
  (r) => `-XX:HeapBaseMinAddress=${size(r, 512, 40_000)}`,
  (r) =>
    pick(r, [
      '-XX:+AlwaysPreTouch',
      '-XX:+UseStringDeduplication',
      '-XX:+UseLargePages',
      '-XX:+UseTransparentHugePages',
    ]),
  (r) => `-XX:MinHeapFreeRatio=${between(r, 0, 101)}`,
  (r) => `-XX:MaxTenuringThreshold=${between(r, 0, 17)}`,
  (r) => `-XX:G1NewSizePercent=${between(r, 1, 70)}`,
  (r) => `-XX:MaxGCPauseMillis=${between(r, 0, 300)}`,
];

const OLD: readonly [string, ...string[]] = [
  '-XX:+UseConcMarkSweepGC',
  '-XX:+UseParNewGC',
  '-XX:+UseParallelOldGC',
  '-XX:MaxPermSize=256m',
  '-XX:PermSize=64m',
  '-XX:+AggressiveOpts',
  '-XX:+AggressiveHeap',
  '-XX:+AlwaysActAsServerClassMachine',
  '-XX:+NeverActAsServerClassMachine',
  '-XX:+UseBiasedLocking',
  '-XX:-UseBiasedLocking',
  '-XX:+UseCGroupMemoryLimitForHeap',
  '-XX:+PrintGCDetails',
  '-XX:+PrintGCDateStamps',
  '-XX:+UseGCLogFileRotation',
  '-Xloggc:/tmp/gc.log',
  '-Xlog:gc:file=/tmp/gc.log',
  '-XX:+TraceClassLoading',
  '-XX:+ZGenerational',
  '-XX:-ZGenerational',
  '-XX:+UseCompactObjectHeaders',
  '-XX:+PreferContainerQuotaForCPUCount',
  '-XX:+UseContainerCpuShares',
  '-XX:InitialRAMFraction=16',
  '-XX:MinRAMFraction=4',
  '-XX:DefaultMaxRAMFraction=2',
  '-XX:+ParallelRefProcEnabled',
  '-XX:CMSInitiatingOccupancyFraction=70',
  '-XX:InitiatingHeapOccupancyPercent=40',
  '-XX:+CMSClassUnloadingEnabled',
  '-XX:MallocLimit=1g',
  '-XX:G1MaxNewSizePercent=50',
  '-XX:+UseEpsilonGC',
  '-XX:+UseJVMCICompiler',
  '-XX:+UnlockCommercialFeatures',
  '-XX:+FlightRecorder',
  '-Xincgc',
  '-Xconcgc',
  '-Xverify:none',
  '-noverify',
  '-d64',
  '-client',
  '-XX:+NoSuchFlag',
  '-XX:NoSuchFlag=1',
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:ShenandoahGCMode=iu',
  '-XX:ShenandoahGCMode=passive',
  '-XX:ShenandoahGCHeuristics=compact',
  '-XX:+UseG1GC=1',
  '-XX:UseG1GC',
  '-XX:UseG1GC=true',
  '-XX:+MaxHeapSize=1g',
  '-XX:maxheapsize=1g',
  '-xmx512m',
  '-Xmx=512m',
  '-XX:Xmx=512m',
  '-XX:MaxHeapSize',
  '-XX:',
  '-XX',
  '-XX:+',
  '-Xfoo',
  '--foo',
  '-Dkey=value',
  '-ea',
  '-server',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '-XX:NativeMemoryTracking=summary',
  '-XX:NativeMemoryTracking=foo',
  '-XX:+HeapDumpOnOutOfMemoryError',
  '-XX:HeapDumpPath=/tmp',
  '-XX:OnOutOfMemoryError=kill -9 %p',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:+UseNUMA',
  '-XX:-UseContainerSupport',
  '-Xshare:off',
  '-Xbatch',
  '-Xrs',
];

const some = <T>(random: Random, most: number, make: () => T): readonly T[] =>
  Array.from({ length: between(random, 1, most) }, make);

const anyOption = (random: Random): string => {
  const dice = random();
  if (dice < 0.45) return pick(random, HEAP)(random);
  if (dice < 0.75) return pick(random, OTHER)(random);
  return dice < 0.85 ? pick(random, COLLECTORS) : pick(random, OLD);
};

const quote = (random: Random, options: Options): string => {
  const joined = options.join(pick(random, [' ', '  ', '\t', '\n']));
  return pick(random, [
    joined,
    joined,
    joined,
    `"${joined}"`,
    options.map((each) => `'${each}'`).join(' '),
    `${joined} "`,
  ]);
};

const DOORS: readonly [string, ...string[]] = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'];

/** Options from several doors. */
function throughDoors(random: Random): Made {
  const options = (): Options => some(random, 3, () => anyOption(random));
  const env = Object.fromEntries(some(random, 3, () => [pick(random, DOORS), quote(random, options())]));
  return { argv: random() < 0.7 ? options() : [], env };
}

/** Options out of files. */
function throughFiles(random: Random): Made {
  const options = some(random, 4, () => anyOption(random));
  const text = pick(random, [
    `${options.join('\n')}\n`,
    `${options.join(' ')} # comment\n`,
    `# first\n${options.map((each) => `"${each}"`).join('\n')}`,
  ]);
  const flags = options.map((each) => each.replace(/^-XX:/, '')).join('\n');
  return pick<() => Made>(random, [
    () => ({ argv: ['@opts', ...some(random, 2, () => anyOption(random))], files: { opts: text } }),
    () => ({ argv: ['-XX:VMOptionsFile=opts'], files: { opts: text } }),
    () => ({ argv: ['-XX:Flags=opts', anyOption(random)], files: { opts: flags } }),
    () => ({ argv: [], env: { JDK_JAVA_OPTIONS: '@opts' }, files: { opts: text } }),
    () => ({ argv: [], env: { JAVA_TOOL_OPTIONS: '-XX:VMOptionsFile=opts' }, files: { opts: text } }),
  ])();
}

/** One random start: mostly a command line, else several doors or files. */
export function randomStart(random: Random): Made {
  const dice = random();
  if (dice < 0.2) return throughDoors(random);
  if (dice < 0.3) return throughFiles(random);
  return { argv: some(random, 5, () => anyOption(random)) };
}
