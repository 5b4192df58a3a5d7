import { VERDICTS, type Verdict } from '../assess/assessment.ts';
import type { ContainerRef } from '../model/refs.ts';
import { COMPARED_FIELDS, type ComparedField, type ComparedValue } from './compared-fields.ts';
import type { Figure, Outcome } from './outcome.ts';

/** A field that is not as it was. Something that became unknown, or known, is told too. */
export type FieldChange = {
  readonly field: ComparedField['id'];
  readonly before: Figure<ComparedValue>;
  readonly after: Figure<ComparedValue>;
};

/** Where a verdict went; `unclear` when one of the two could not be judged: not known is neither better nor worse. */
export type VerdictMove = 'better' | 'worse' | 'same' | 'unclear';

/** What two scans say differently of one container. */
export type ContainerChange = {
  readonly ref: ContainerRef;
  readonly change: 'new' | 'gone' | 'changed';
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  /** Undefined of what is new or gone. */
  readonly move: VerdictMove | undefined;
  readonly fields: readonly FieldChange[];
  /** Rules that find something now and did not, and the other way about. */
  readonly found: readonly string[];
  readonly solved: readonly string[];
};

/** A container is the same when everything but its cluster has the same name: two clusters can be compared. */
const keyOf = ({ namespace, kind, name, container }: ContainerRef): string =>
  [namespace, kind, name, container].join('/');

const isSame = (a: Figure<ComparedValue>, b: Figure<ComparedValue>): boolean =>
  'is' in a ? 'is' in b && a.is === b.is : !('is' in b);

function moveOf(before: Verdict, after: Verdict): VerdictMove {
  if (before === after) return 'same';
  if (before === 'unknown' || after === 'unknown') return 'unclear';
  return VERDICTS.indexOf(after) > VERDICTS.indexOf(before) ? 'better' : 'worse';
}

const rulesOf = ({ findings }: Outcome): readonly string[] => [...new Set(findings.map(({ rule }) => rule))];

function changed(before: Outcome, after: Outcome): ContainerChange | undefined {
  const fields = COMPARED_FIELDS.map(({ id, of }) => ({ field: id, before: of(before), after: of(after) })).filter(
    (field) => !isSame(field.before, field.after),
  );
  const [then, now] = [rulesOf(before), rulesOf(after)];
  const found = now.filter((rule) => !then.includes(rule));
  const solved = then.filter((rule) => !now.includes(rule));
  const move = moveOf(before.verdict, after.verdict);
  if (fields.length + found.length + solved.length === 0 && move === 'same') return undefined;
  return {
    ref: after.ref,
    change: 'changed',
    before: before.verdict,
    after: after.verdict,
    move,
    fields,
    found,
    solved,
  };
}

const arrived = (after: Outcome): ContainerChange => ({
  ref: after.ref,
  change: 'new',
  before: undefined,
  after: after.verdict,
  move: undefined,
  fields: [],
  found: rulesOf(after),
  solved: [],
});

const left = (before: Outcome): ContainerChange => ({
  ref: before.ref,
  change: 'gone',
  before: before.verdict,
  after: undefined,
  move: undefined,
  fields: [],
  found: [],
  solved: rulesOf(before),
});

/** What needs a look first: worse, new, of unclear course, changed, better, gone. */
function urgency({ change, move }: ContainerChange): number {
  if (change === 'gone') return 5;
  if (change === 'new') return 1;
  return { worse: 0, unclear: 2, same: 3, better: 4 }[move ?? 'same'];
}

const byUrgency = (a: ContainerChange, b: ContainerChange): number => {
  const [x, y] = [keyOf(a.ref), keyOf(b.ref)];
  return urgency(a) - urgency(b) || (x < y ? -1 : x > y ? 1 : 0);
};

/** What two sets of outcomes say differently, what needs a look first; containers of which they say the same are left out. */
export function compareOutcomes(before: readonly Outcome[], after: readonly Outcome[]): readonly ContainerChange[] {
  const then = new Map(before.map((outcome) => [keyOf(outcome.ref), outcome]));
  const now = new Set(after.map(({ ref }) => keyOf(ref)));
  const changes = after.map((outcome) => {
    const earlier = then.get(keyOf(outcome.ref));
    return earlier === undefined ? arrived(outcome) : changed(earlier, outcome);
  });
  const gone = before.filter(({ ref }) => !now.has(keyOf(ref))).map(left);
  return [...changes.filter((change) => change !== undefined), ...gone].toSorted(byUrgency);
}
