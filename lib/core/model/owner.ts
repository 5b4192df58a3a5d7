import type { Workload } from './workload.ts';

/** Names of labels, without their prefix, by which people say whose a workload is; the first that is set counts. */
const OWNER_NAMES = ['owner', 'team', 'squad', 'part-of'] as const;

const nameOf = (label: string): string => label.slice(label.lastIndexOf('/') + 1);

/**
 * Whose a workload is: by the label that is asked for, else by a label whose name says so, under any prefix (`example.com/team`,
 * `app.kubernetes.io/part-of`). Labels of the workload count before those of its pods. Undefined when none is set.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function ownerOf(
  { labels, template }: Pick<Workload, 'labels' | 'template'>,
  asked?: string,
): string | undefined {
  const all = { ...template.labels, ...labels };
  if (asked !== undefined) return all[asked] || undefined;
  const keys = Object.keys(all).sort();
  for (const name of OWNER_NAMES) {
    const key = keys.find((label) => nameOf(label) === name && all[label] !== '');
    if (key !== undefined) return all[key];
  }
  return undefined;
}
