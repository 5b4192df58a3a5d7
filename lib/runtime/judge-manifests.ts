import { factsOfObjects, readObjects } from '#lib/adapters/manifests/read-manifests.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import { systemClock } from './clock.ts';

/** What manifests come to, as the page shows them. */
export type JudgedManifests = {
  readonly assessments: readonly Assessment[];
  readonly gaps: readonly Gap[];
  readonly documents: number;
};

/** How many workloads are judged at once in a browser. */
const MOST_WORKLOADS = 3000;

/** Reads and judges texts where they are: it runs in a browser's worker and asks nobody. */
export function judgeManifests(texts: readonly { readonly file: string; readonly text: string }[]): JudgedManifests {
  const read = texts.map(readObjects);
  const facts = factsOfObjects(read, 'manifests', systemClock());
  const workloads = facts.workloads.slice(0, MOST_WORKLOADS);
  const left = facts.workloads.length - workloads.length;
  return {
    assessments: assessCluster({ ...facts, workloads }, readShell),
    gaps: left === 0 ? facts.gaps : [tooMany(left), ...facts.gaps],
    documents: read.reduce((sum, { documents }) => sum + documents, 0),
  };
}

const tooMany = (left: number): Gap => ({
  source: 'manifests',
  what: `${left} more workloads`,
  why: `a page judges ${MOST_WORKLOADS} at once`,
  remedy: 'Take fewer files, or use the command line',
});
