import { defineRule } from '../rule.ts';

/** A Helm release that does not say which chart made it. */
export const untraceableRelease = defineRule({
  id: 'untraceable-release',
  severity: 'info',
  title: 'The Helm release does not say which chart version made it',
  group: 'chart hygiene',
  docs: {
    why: 'Charts and applications have versions of their own. Without helm.sh/chart and app.kubernetes.io/version nobody can tell from the cluster which of the two changed before the trouble began.',
    source: 'https://helm.sh/docs/chart_best_practices/labels/',
  },
  needs: ['workload'],
  check({ workload }) {
    const { helm } = workload;
    if (!helm || (helm.chart !== undefined && helm.chartVersion !== undefined && helm.appVersion !== undefined))
      return undefined;
    const missing = [
      helm.chart === undefined || helm.chartVersion === undefined ? 'helm.sh/chart' : undefined,
      helm.appVersion === undefined ? 'app.kubernetes.io/version' : undefined,
    ].filter((label) => label !== undefined);
    return {
      message: `Release ${helm.name} carries no ${missing.join(' and no ')}`,
      evidence: { release: helm.name, chart: helm.chart ?? 'not said', 'app version': helm.appVersion ?? 'not said' },
      fix: `Add ${missing.join(' and ')} to the labels of the chart`,
      field: 'metadata.labels',
      of: 'workload',
    };
  },
  examples: {
    failing: {
      workload: {
        helm: { name: 'shop', namespace: 'shop', chart: undefined, chartVersion: undefined, appVersion: undefined },
      },
    },
    passing: {
      workload: {
        helm: { name: 'shop', namespace: 'shop', chart: 'shop', chartVersion: '2.1.0', appVersion: '1.4.2' },
      },
    },
  },
});
