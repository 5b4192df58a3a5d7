/** What a move does to one container, the worst first: the order of the page. */
export const CONSEQUENCES = [
  { kind: 'refuses', title: 'does not start', severity: 'critical' },
  { kind: 'blind', title: 'loses sight of its limit', severity: 'critical' },
  { kind: 'outgrows', title: 'no longer fits its limit', severity: 'critical' },
  { kind: 'api', title: 'its manifest is refused', severity: 'critical' },
  { kind: 'doubt', title: 'may lose sight of its limit', severity: 'warning' },
  { kind: 'unclear', title: 'cannot be told', severity: 'unknown' },
  { kind: 'heap', title: 'another heap', severity: 'warning' },
  { kind: 'collector', title: 'another collector', severity: 'warning' },
  { kind: 'processors', title: 'another number of processors', severity: 'warning' },
  { kind: 'sees', title: 'sees its limit at last', severity: 'info' },
  { kind: 'starts', title: 'starts at last', severity: 'info' },
] as const;

export type ConsequenceKind = (typeof CONSEQUENCES)[number]['kind'];

/** One consequence with its numbers in a sentence. */
export type Consequence = { readonly kind: ConsequenceKind; readonly says: string };

const rank = new Map<ConsequenceKind, number>(CONSEQUENCES.map(({ kind }, index) => [kind, index]));

/** Which of two is worse, for sorting: smaller is worse; none at all comes last. */
export const rankOf = (kind: ConsequenceKind | undefined): number =>
  kind === undefined ? CONSEQUENCES.length : (rank.get(kind) ?? CONSEQUENCES.length);
