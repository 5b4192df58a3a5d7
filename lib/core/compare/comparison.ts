import type { Assessment } from '../assess/assessment.ts';
import type { Instant } from '../instant.ts';
import { type ContainerChange, compareOutcomes } from './compare-outcomes.ts';
import { outcomeOf } from './outcome.ts';

/** One of the two scans that are compared. */
export type ComparedScan = {
  readonly id: string;
  readonly cluster: string;
  readonly takenAt: Instant;
  /** JVM containers. */
  readonly containers: number;
  /** Things that could not be read: what is gone may only not have been seen. */
  readonly gaps: number;
};

/** Two scans, judged by the same rules, and what is different: so the difference is the cluster's and not Headroom's. */
export type Comparison = {
  readonly before: ComparedScan;
  readonly after: ComparedScan;
  readonly changes: readonly ContainerChange[];
};

/** A scan as far as it is compared. */
export type ScanToCompare = Omit<ComparedScan, 'containers'> & { readonly assessments: readonly Assessment[] };

const jvms = ({ assessments }: ScanToCompare): readonly Assessment[] =>
  assessments.filter(({ detection }) => detection.isJvm !== false);

const head = ({ assessments, ...scan }: ScanToCompare, containers: number): ComparedScan => ({ ...scan, containers });

/** Compares the JVM containers of two scans. */
export function compareScans(before: ScanToCompare, after: ScanToCompare): Comparison {
  const [then, now] = [jvms(before).map(outcomeOf), jvms(after).map(outcomeOf)];
  return {
    before: head(before, then.length),
    after: head(after, now.length),
    changes: compareOutcomes(then, now),
  };
}

/** How many changes there are of each kind. */
export type ComparisonCounts = Readonly<Record<'worse' | 'better' | 'unclear' | 'new' | 'gone' | 'set', number>>;

/** Counts a comparison; `set` are containers on which somebody changed an image, an option or a resource. */
export function countChanges({ changes }: Comparison): ComparisonCounts {
  const count = (is: (change: ContainerChange) => boolean): number => changes.filter(is).length;
  return {
    worse: count(({ move }) => move === 'worse'),
    better: count(({ move }) => move === 'better'),
    unclear: count(({ move }) => move === 'unclear'),
    new: count(({ change }) => change === 'new'),
    gone: count(({ change }) => change === 'gone'),
    set: count(({ fields }) => fields.length > 0),
  };
}

/** The comparison in one sentence. */
export function describeComparison(comparison: Comparison): string {
  const { worse, better, unclear, new: fresh, gone, set } = countChanges(comparison);
  if (comparison.changes.length === 0) return 'Nothing changed between the two scans.';
  const parts = [
    `${worse} worse`,
    `${better} better`,
    ...(unclear === 0 ? [] : [`${unclear} of unclear course`]),
    `${fresh} new`,
    `${gone} gone`,
    `${set} with other settings`,
  ];
  return `${comparison.before.containers} JVM containers then, ${comparison.after.containers} now: ${parts.join(', ')}.`;
}
