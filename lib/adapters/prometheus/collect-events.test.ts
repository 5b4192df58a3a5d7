import { expect, table } from '#lib/testing/harness.ts';
import { SMALL_CLUSTER } from '#lib/testing/small-cluster.ts';
import { restarts } from './collect-events.ts';
import { newDrafts } from './draft.ts';
import { ownerIndex } from './join/owner-index.ts';

const GRID = { from: 0, step: 60, points: 6 };
const DB = { namespace: 'shop', pod: 'db-0', container: 'db' };

const points = (values: readonly (number | undefined)[]) =>
  values.flatMap((value, place) => (value === undefined ? [] : [{ at: (place + 1) * 60, value }]));

/** kube-state-metrics answers 0 for nobody wherever it is there. */
const present = (values: readonly (number | undefined)[]) => ({ labels: {}, points: points(values) });

table(
  'restarts since the point before',
  [
    {
      ksm: [0, 0, 0, 0],
      pods: [[1, 1, 2, 4]],
      counts: [
        [180, 1],
        [240, 2],
      ],
      why: 'what was there first is from before the window',
    },
    { ksm: [0, 0, 0, 0], pods: [[undefined, undefined, 1, 1]], counts: [[180, 1]], why: 'the first restart of a pod' },
    {
      ksm: [0, undefined, undefined, 0],
      pods: [[2, undefined, undefined, 2]],
      counts: [],
      why: 'kube-state-metrics was away for a while',
    },
    {
      ksm: [0, undefined, undefined, 0],
      pods: [[2, undefined, undefined, 3]],
      counts: [[240, 1]],
      why: 'a restart while it was away',
    },
    { ksm: [0, 0, 0, 0], pods: [[5, 5, 1, 1]], counts: [[180, 1]], why: 'a count that falls is of another container' },
    {
      ksm: [0, 0, 0, 0],
      pods: [
        [1, 1],
        [undefined, undefined, undefined, 1],
      ],
      counts: [[240, 1]],
      why: 'another pod by the same name',
    },
    {
      ksm: [undefined, undefined, 0, 0],
      pods: [[undefined, undefined, 9, 9]],
      counts: [],
      why: 'kube-state-metrics came later than the pod',
    },
  ],
  ({ ksm, pods, counts, why }) => {
    const drafts = newDrafts();
    const rows = pods.map((values, place) => ({ labels: { ...DB, uid: `${place}` }, points: points(values) }));
    restarts([...rows, present(ksm)], { grid: GRID, owners: ownerIndex(SMALL_CLUSTER), targets: new Map(), drafts });
    const [draft] = drafts.byKey.values();
    expect
      .soft(
        (draft?.restarts ?? []).map(({ at, count }) => [at, count]),
        why,
      )
      .toEqual(counts);
  },
);
