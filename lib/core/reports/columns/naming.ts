import { cellOf, textOr, value } from '../cell.ts';
import { type Column, column } from '../column.ts';

/** What names a container: who owns it, where it comes from. */
export const NAMING: readonly Column[] = [
  column('cluster', 'Cluster', 'text', ({ ref }) => value(ref.cluster)),
  column('namespace', 'Namespace', 'text', ({ ref }) => value(ref.namespace)),
  column('kind', 'Kind', 'text', ({ ref }) => value(ref.kind)),
  column('name', 'Workload', 'text', ({ ref }) => value(ref.name)),
  column('container', 'Container', 'text', ({ ref }) => value(ref.container)),
  column('role', 'Role', 'text', ({ container }) => value(container.role)),
  column('image', 'Image', 'text', ({ container }) => value(container.image)),
  column('helmRelease', 'Helm release', 'text', ({ workload }) => textOr(workload.helm?.name)),
  column('helmChart', 'Chart', 'text', ({ workload }) => textOr(workload.helm?.chart)),
  column('helmChartVersion', 'Chart version', 'text', ({ workload }) => textOr(workload.helm?.chartVersion)),
  column('replicas', 'Replicas', 'count', ({ workload }) => cellOf(workload.replicas)),
  column('pods', 'Pods', 'count', ({ workload }) => value(workload.pods.length)),
];
