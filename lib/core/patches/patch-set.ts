import { PATCH_FORMS } from './forms/index.ts';
import { origin, type PatchFile, type PatchOrigin } from './patch-form.ts';
import type { WorkloadPatch } from './workload-patch.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function readMe(patches: readonly WorkloadPatch[], of: PatchOrigin): string {
  const made = patches.filter(({ change }) => change.kind === 'patch');
  const left = patches.flatMap(({ ref, change }) =>
    change.kind === 'by-hand' ? [`- ${ref.kind} ${ref.namespace}/${ref.name}: ${change.because}`] : [],
  );
  return [
    '# Patches',
    '',
    origin(of).replace('# ', '').trim(),
    '',
    `${plural(made.length, 'workload')} patched, ${left.length} left to a person. Take one form, not several:`,
    '',
    ...PATCH_FORMS.map(({ title, use }) => `- ${title}: ${use}`),
    ...(left.length === 0 ? [] : ['', '## Left to a person', '', ...left]),
    '',
  ].join('\n');
}

/** The same changes in every form, with a page that says what was changed and what was not. */
export const patchSet = (patches: readonly WorkloadPatch[], of: PatchOrigin): readonly PatchFile[] => [
  { path: 'README.md', text: readMe(patches, of) },
  ...PATCH_FORMS.flatMap(({ files }) => files(patches, of)),
];
