/** The columns that the fleet can have, in their order. */
export const COLUMN_IDS = [
  'verdict',
  'workload',
  'cluster',
  'jdk',
  'bar',
  'trend',
  'canHold',
  'limit',
  'request',
  'peak',
  'advised',
  'change',
  'findings',
  'kills',
  'confidence',
  'release',
  'owner',
  'pool',
  'image',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that stand there when nobody has chosen; the width may leave some of them out. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'verdict',
  'workload',
  'cluster',
  'jdk',
  'bar',
  'trend',
  'canHold',
  'limit',
  'advised',
  'change',
  'findings',
  'confidence',
  'release',
];
