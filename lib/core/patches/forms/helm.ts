import type { HelmRelease } from '../../model/workload.ts';
import { comment, origin, type PatchFile, type PatchForm, type PatchOrigin } from '../patch-form.ts';
import { toYaml } from '../to-yaml.ts';
import type { WorkloadPatch } from '../workload-patch.ts';
import { kustomizeFiles } from './kustomize.ts';

const folderOf = ({ namespace, name }: HelmRelease): string => `helm/${namespace}-${name}`;

/** Reads the rendered chart, applies the component, prints the result: what `--post-renderer` calls. */
const RENDERER = `#!/bin/sh
set -eu
cd "$(dirname "$0")"
cat >rendered.yaml
trap 'rm -f rendered.yaml' EXIT
kubectl kustomize .
`;

function releaseFiles(helm: HelmRelease, patches: readonly WorkloadPatch[], of: PatchOrigin): readonly PatchFile[] {
  const folder = folderOf(helm);
  const chart = helm.chart === undefined ? 'its chart' : `${helm.chart} ${helm.chartVersion ?? ''}`.trim();
  const overlay = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['rendered.yaml'],
    components: ['advice'],
  };
  return [
    {
      path: `${folder}/post-renderer.sh`,
      text: RENDERER.replace(
        'set -eu\n',
        `set -eu\n${origin(of)}${comment(`Release ${helm.name} of ${chart}: helm upgrade ${helm.name} CHART --namespace ${helm.namespace} --post-renderer ./post-renderer.sh`)}`,
      ),
    },
    { path: `${folder}/kustomization.yaml`, text: toYaml(overlay) },
    ...kustomizeFiles(patches, of, `${folder}/advice`),
  ];
}

/**
 * For each Helm release a post-renderer, which works with any chart. Where the chart's values are given, `headroom patch --values` writes
 * the values instead. Source: https://helm.sh/docs/topics/advanced/#post-rendering
 */
export const helm: PatchForm = {
  id: 'helm',
  title: 'Helm post-renderer',
  use: 'Give the script of the release to `helm upgrade --post-renderer`; it needs kubectl.',
  files: (patches, of) => {
    const released = patches.flatMap((patch) => (patch.helm === undefined ? [] : [{ helm: patch.helm, patch }]));
    const releases = Map.groupBy(released, ({ helm: { namespace, name } }) => `${namespace}/${name}`);
    return [...releases.values()].flatMap((same) =>
      same[0] === undefined
        ? []
        : releaseFiles(
            same[0].helm,
            same.map(({ patch }) => patch),
            of,
          ),
    );
  },
};
