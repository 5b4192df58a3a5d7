import type { HelmRelease } from '#lib/core/model/workload.ts';

type Texts = Readonly<Record<string, string>>;

const CHART = /^(?<chart>.+?)-(?<version>v?\d+\.\d+.*)$/;

/** The name that Helm gave the release; charts of Helm 2 used labels without a prefix. */
function releaseName(labels: Texts, annotations: Texts): string | undefined {
  const annotated = annotations['meta.helm.sh/release-name'];
  if (annotated !== undefined) return annotated;
  if (labels['app.kubernetes.io/managed-by'] === 'Helm') return labels['app.kubernetes.io/instance'];
  return labels['heritage'] === 'Helm' || labels['heritage'] === 'Tiller' ? labels['release'] : undefined;
}

/**
 * The Helm release that an object belongs to, undefined when it tells none.
 * Source: https://helm.sh/docs/chart_best_practices/labels/; a `+` of a chart version is written `_` in the label.
 */
export function helmRelease(labels: Texts, annotations: Texts, namespace: string): HelmRelease | undefined {
  const name = releaseName(labels, annotations);
  if (name === undefined) return undefined;
  const text = labels['helm.sh/chart'] ?? labels['chart'];
  const { chart = text, version } = (text === undefined ? undefined : CHART.exec(text)?.groups) ?? {};
  return {
    name,
    namespace: annotations['meta.helm.sh/release-namespace'] ?? namespace,
    chart,
    chartVersion: version?.replaceAll('_', '+'),
    appVersion: labels['app.kubernetes.io/version'],
  };
}
