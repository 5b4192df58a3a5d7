import type { Assessment } from '#lib/core/assess/assessment.ts';
import { changeBy } from '#lib/core/patches/change.ts';
import { kubectlLines } from '#lib/core/patches/forms/kubectl.ts';
import { kustomizePatch } from '#lib/core/patches/forms/kustomize.ts';
import { toYaml } from '#lib/core/patches/to-yaml.ts';
import { containerFields, workloadPatches } from '#lib/core/patches/workload-patch.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';

/** An advice as a text to paste, in the form a team uses. */
export type PatchText = { readonly id: string; readonly name: string; readonly text: string; readonly note: string };

/** The same changes as the reports' patches: fields of the container, a call, a file for Kustomize, and options for the JVM. */
export function patchTexts(assessment: Assessment, advice: Advice): readonly PatchText[] {
  const change = changeBy(assessment, advice);
  const { container } = assessment;
  const { placement } = change;
  const patches = workloadPatches([change]);
  const where = placement.kind === 'by-hand' ? `the heap is set by hand: ${placement.because}` : undefined;
  const texts: readonly PatchText[] = [
    {
      id: 'yaml',
      name: 'YAML',
      text: toYaml(containerFields(change)),
      note: where ?? `for container ${container.name}, at ${container.fieldPath}`,
    },
    {
      id: 'kubectl',
      name: 'kubectl',
      text: patches.map(kubectlLines).join(''),
      note: where ?? 'changes limit, request and options together',
    },
    {
      id: 'kustomize',
      name: 'Kustomize',
      text: patches.map(kustomizePatch).join(''),
      note: where ?? 'a strategic merge patch: name the file under patches',
    },
    {
      id: 'options',
      name: 'JVM options',
      text: advice.jvmOptions.join(' '),
      note: 'in place of the heap options that are in force now',
    },
  ];
  return texts.filter(({ text }) => text !== '');
}
