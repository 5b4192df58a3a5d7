import type { Sample } from '#lib/core/metrics/sample.ts';
import type { Row } from './answer.ts';
import { ends, restarts, rollouts } from './collect-events.ts';
import { type Draft, type Line, type LineName, type PodNumber, type PodSamples, podSamples } from './draft.ts';
import { type Grid, placeOf } from './grid.ts';
import { IDENTITY_LABELS, identityOf, targetKey } from './join/identity.ts';
import { type OwnerIndex, programOf } from './join/owner-index.ts';
import { type Joining, placed, type Take } from './joining.ts';
import type { QuestionId } from './question.ts';

/** A group has lost its pod's name; whoever is named by another label than `pod` has not. */
function ofGroup({ labels }: Row, joining: Joining): Draft | undefined {
  const { owners, targets } = joining;
  const { namespace, group, container } = labels;
  const named = identityOf(labels) ?? (group ? undefined : targets.get(targetKey(labels)));
  if (named !== undefined) return placed(owners.ofPod(named), joining);
  if (!namespace || !group) return undefined;
  return placed(owners.ofGroup(namespace, group, container || undefined), joining);
}

/** Containers share their series' points: of two series at one point the higher counts. */
const line =
  (name: LineName): Take =>
  (rows, joining) => {
    for (const row of rows) {
      const draft = ofGroup(row, joining);
      if (draft === undefined) continue;
      const points = draft.lines.get(name) ?? emptyLine(joining.grid);
      for (const { at, value } of row.points) {
        const place = placeOf(joining.grid, at);
        if (place !== undefined && Number.isFinite(value)) points[place] = Math.max(points[place] ?? 0, value);
      }
      draft.lines.set(name, points);
    }
  };

const jvmLine =
  (name: LineName): Take =>
  (rows, joining) => {
    const { drafts, owners } = joining;
    const programs: OwnerIndex = {
      ofPod: (identity) => programOf(owners.ofPod(identity)),
      ofGroup: (namespace, group, container) => programOf(owners.ofGroup(namespace, group, container)),
    };
    line(name)(rows, { ...joining, owners: programs, drafts });
  };

const emptyLine = ({ points }: Grid): Line => Array.from({ length: points }, () => null);

const podNumber =
  (name: PodNumber): Take =>
  (rows, joining) => {
    for (const row of rows) {
      const identity = identityOf(row.labels);
      const value = row.points.at(-1)?.value;
      if (identity === undefined || value === undefined || !Number.isFinite(value)) continue;
      const draft = placed(joining.owners.ofPod(identity), joining);
      if (draft === undefined) continue;
      const pods = draft.perPod.get(name) ?? new Map<string, number>();
      pods.set(identity.pod, Math.max(pods.get(identity.pod) ?? 0, value));
      draft.perPod.set(name, pods);
    }
  };

const samples =
  (list: keyof PodSamples, better: (a: number, b: number) => number = Math.max): Take =>
  (rows, joining) => {
    for (const row of rows) {
      const identity = identityOf(row.labels) ?? joining.targets.get(targetKey(row.labels));
      const value = row.points.at(-1)?.value;
      if (identity === undefined || value === undefined) continue;
      const draft = placed(programOf(joining.owners.ofPod(identity)), joining);
      if (draft === undefined) continue;
      const sample = sampleOf(row, value);
      const key = `${sample.name}${JSON.stringify(sample.labels)}`;
      const told = podSamples(draft, identity.pod)[list];
      const before = told.get(key);
      told.set(key, before === undefined ? sample : { ...before, value: better(before.value, value) });
    }
  };

const conntrack: Take = (rows, { drafts }) => {
  for (const { labels, points } of rows) {
    const { nodename, figure } = labels;
    const value = points.at(-1)?.value;
    if (!nodename || value === undefined || !Number.isFinite(value)) continue;
    const told = drafts.conntrack.get(nodename) ?? {};
    if (figure === 'entries') told.entries = value;
    if (figure === 'limit') told.limit = value;
    drafts.conntrack.set(nodename, told);
  }
};

/** A series without whom it is of: two scrapes of one target are one series then. */
function sampleOf({ labels }: Row, value: number): Sample {
  const own: Record<string, string> = {};
  let name = '';
  for (const label in labels) {
    const text = labels[label] ?? '';
    if (label === 'spelling') name = text;
    else if (!IDENTITY_LABELS.has(label)) own[label] = text;
  }
  return { name, labels: own, value };
}

/** What is done with each answer; `target-info` is taken before all others. */
export const TAKE: Readonly<Record<QuestionId, Take>> = {
  'working-set': line('working-set'),
  rss: line('rss'),
  cache: line('cache'),
  'pod-peaks': podNumber('pod-peaks'),
  'start-up': (rows, joining) => {
    for (const row of rows) {
      const draft = ofGroup(row, joining);
      const value = row.points.at(-1)?.value;
      const { phase } = row.labels;
      if (draft !== undefined && value !== undefined && phase)
        draft.phases.set(phase, Math.max(draft.phases.get(phase) ?? 0, value));
    }
  },
  restarts,
  ends,
  limits: line('limits'),
  requests: line('requests'),
  rollouts,
  'oom-events': podNumber('oom-events'),
  'limit-hits': podNumber('limit-hits'),
  throttled: podNumber('throttled'),
  conntrack,
  'heap-used': jvmLine('heap-used'),
  'heap-committed': jvmLine('heap-committed'),
  'live-set': jvmLine('live-set'),
  'memory-used': samples('samples'),
  'memory-committed': samples('samples'),
  'memory-max': samples('samples'),
  'after-collection': samples('samples'),
  'old-floor': samples('floors', Math.min),
  buffers: samples('samples'),
  classes: samples('samples'),
  threads: samples('samples'),
  'gc-share': samples('gcRates'),
  allocation: samples('allocations'),
  runtime: samples('samples'),
  'target-info': samples('samples'),
};
