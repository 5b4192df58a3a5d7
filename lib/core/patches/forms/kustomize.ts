import type { WorkloadRef } from '../../model/refs.ts';
import { comment, origin, type PatchFile, type PatchForm, type PatchOrigin } from '../patch-form.ts';
import { toYaml } from '../to-yaml.ts';
import { patchObject, type WorkloadPatch } from '../workload-patch.ts';

const fileOf = ({ namespace, kind, name }: WorkloadRef): string => `${namespace}-${kind.toLowerCase()}-${name}.yaml`;

/** The patch of one workload as a file of a component. */
export const kustomizePatch = ({ ref, says, change }: WorkloadPatch): string =>
  change.kind === 'by-hand'
    ? comment(`not patched: ${change.because}`)
    : `${says.map(comment).join('')}${toYaml(patchObject(ref, change))}`;

/** A component with a strategic merge patch a workload; what is not patched is told in its head. */
export function kustomizeFiles(
  patches: readonly WorkloadPatch[],
  of: PatchOrigin,
  folder: string,
): readonly PatchFile[] {
  const made = patches.filter(({ change }) => change.kind === 'patch');
  const left = patches.flatMap(({ ref, change }) =>
    change.kind === 'by-hand'
      ? [comment(`${ref.kind} ${ref.namespace}/${ref.name} is not patched: ${change.because}`)]
      : [],
  );
  const component = {
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    ...(made.length === 0 ? {} : { patches: made.map(({ ref }) => ({ path: fileOf(ref) })) }),
  };
  return [
    { path: `${folder}/kustomization.yaml`, text: `${origin(of)}${left.join('')}${toYaml(component)}` },
    ...made.map((patch) => ({ path: `${folder}/${fileOf(patch.ref)}`, text: kustomizePatch(patch) })),
  ];
}

/** A Kustomize component. Source: https://kubectl.docs.kubernetes.io/guides/config_management/components/ */
export const kustomize: PatchForm = {
  id: 'kustomize',
  title: 'Kustomize component',
  use: 'Put the folder beside the overlay and name it under `components:`.',
  files: (patches, of) => kustomizeFiles(patches, of, 'kustomize'),
};
