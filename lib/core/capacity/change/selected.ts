import type { Selection } from '../scenario.ts';

/** Whether a change is about a workload. */
export function isSelected(
  selection: Selection,
  { workload, namespace }: { readonly workload: string; readonly namespace: string },
): boolean {
  switch (selection.kind) {
    case 'all':
      return true;
    case 'namespaces':
      return selection.namespaces.includes(namespace);
    case 'workloads':
      return selection.workloads.includes(workload);
  }
}
