import { removedIn } from '../removed-apis.ts';
import { defineRule } from '../rule.ts';

/** A manifest in words that the API server no longer takes. */
export const removedApiVersion = defineRule({
  id: 'removed-api-version',
  severity: 'warning',
  title: 'The manifest uses an API version that was removed',
  group: 'chart hygiene',
  docs: {
    why: 'A current API server refuses the document. What runs today came from an older cluster, and moving to a new one fails at the first apply.',
    source: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  },
  needs: ['workload'],
  check({ workload }) {
    const gone = removedIn(workload.apiVersion, undefined);
    if (gone === undefined) return undefined;
    const now = workload.apiVersion.startsWith('batch/') ? 'batch/v1' : 'apps/v1';
    return {
      message: `${workload.apiVersion} was removed in Kubernetes ${gone}`,
      evidence: { apiVersion: workload.apiVersion },
      fix: `Write apiVersion: ${now}`,
      field: 'apiVersion',
      of: 'workload',
    };
  },
  examples: { failing: { workload: { apiVersion: 'apps/v1beta2' } }, passing: { workload: { apiVersion: 'apps/v1' } } },
});
