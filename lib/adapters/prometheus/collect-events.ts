import { placeKey } from './draft.ts';
import { identityOf } from './join/identity.ts';
import { placed, type Take } from './joining.ts';
import { podGroup } from './promql/identity.ts';

/**
 * Counts of restarts become the restarts since the point before. What a pod had when kube-state-metrics was first seen is from before;
 * a count that falls is of another container.
 */
export const restarts: Take = (rows, joining) => {
  const begin = rows.find(({ labels }) => Object.keys(labels).length === 0)?.points[0]?.at;
  for (const row of rows) {
    const identity = identityOf(row.labels);
    const draft = identity && placed(joining.owners.ofPod(identity), joining);
    if (identity === undefined || draft === undefined) continue;
    let before: number | undefined;
    for (const { at, value } of row.points) {
      const since = before === undefined && at === begin ? 0 : value - (before ?? 0);
      const count = Math.round(since < 0 ? value : since);
      if (count > 0) draft.restarts.push({ pod: identity.pod, at, count });
      before = value;
    }
  }
};

/** What was told at each point of how a container last ended. */
export const ends: Take = (rows, joining) => {
  for (const row of rows) {
    const identity = identityOf(row.labels);
    const draft = identity && placed(joining.owners.ofPod(identity), joining);
    if (identity === undefined || draft === undefined) continue;
    const { figure, reason } = row.labels;
    for (const { at, value } of row.points) {
      const key = placeKey({ pod: identity.pod, at });
      const told = draft.ends.get(key) ?? {};
      if (figure === 'reason' && reason) told.reason = reason;
      else if (figure === 'code' || figure === 'time' || figure === 'limit') told[figure] = value;
      draft.ends.set(key, told);
    }
  }
};

/** When each workload's template changed. */
export const rollouts: Take = (rows, { drafts }) => {
  for (const { labels, points } of rows) {
    const namespace = labels['exported_namespace'] || labels['namespace'];
    const { replicaset, statefulset } = labels;
    const at = points.at(-1)?.value;
    if (!namespace || at === undefined || !Number.isFinite(at)) continue;
    // A ReplicaSet is called after its owner and the template's hash, as a pod of it is without the last part.
    const key = replicaset
      ? `${namespace}/ReplicaSet/${podGroup(`${replicaset}-bbbbb`)}`
      : `${namespace}/StatefulSet/${statefulset}`;
    drafts.rollouts.set(key, [...(drafts.rollouts.get(key) ?? []), at]);
  }
};
