import type { Workload } from '#lib/core/model/workload.ts';
import type { OwnedObject } from './owner-chain.ts';

/** The API server's default. Source: SetDefaults_Deployment in pkg/apis/apps/v1/defaults.go (Kubernetes 1.34). */
const DEFAULT_SURGE = '25%';

/** How many pods a rollout of a Deployment starts before old ones end; other kinds replace pod by pod. */
export function maxSurgeOf(kind: string, holder: OwnedObject): Pick<Workload, 'maxSurge'> {
  if (kind !== 'Deployment' || holder.is !== 'controller' || holder.kind !== 'Deployment') return {};
  const strategy = holder.object.spec?.strategy;
  return strategy?.type === 'Recreate' ? {} : { maxSurge: strategy?.rollingUpdate?.maxSurge ?? DEFAULT_SURGE };
}
