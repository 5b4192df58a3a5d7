/** The figures that are read of a JVM; bytes are whole, times in seconds, counts since the JVM's start. */
export const NUMBER_IDEAS = [
  'heapUsedBytes',
  'heapCommittedBytes',
  'heapMaxBytes',
  'liveSetBytes',
  'metaspaceUsedBytes',
  'metaspaceCommittedBytes',
  'classSpaceCommittedBytes',
  'codeCacheUsedBytes',
  'codeCacheCommittedBytes',
  'loadedClasses',
  'threads',
  'threadsPeak',
  'directBytes',
  'mappedBytes',
  'gcSeconds',
  'gcCount',
] as const;

export type NumberIdea = (typeof NUMBER_IDEAS)[number];

/** What is read in words: the release as the JVM says it, `hotspot` or another machine, the collector. */
export const TEXT_IDEAS = ['jdk', 'vm', 'collector'] as const;

export type TextIdea = (typeof TEXT_IDEAS)[number];

/** A value for every figure. */
export const byNumberIdea = <T>(make: (idea: NumberIdea) => T): Readonly<Record<NumberIdea, T>> => ({
  heapUsedBytes: make('heapUsedBytes'),
  heapCommittedBytes: make('heapCommittedBytes'),
  heapMaxBytes: make('heapMaxBytes'),
  liveSetBytes: make('liveSetBytes'),
  metaspaceUsedBytes: make('metaspaceUsedBytes'),
  metaspaceCommittedBytes: make('metaspaceCommittedBytes'),
  classSpaceCommittedBytes: make('classSpaceCommittedBytes'),
  codeCacheUsedBytes: make('codeCacheUsedBytes'),
  codeCacheCommittedBytes: make('codeCacheCommittedBytes'),
  loadedClasses: make('loadedClasses'),
  threads: make('threads'),
  threadsPeak: make('threadsPeak'),
  directBytes: make('directBytes'),
  mappedBytes: make('mappedBytes'),
  gcSeconds: make('gcSeconds'),
  gcCount: make('gcCount'),
});
