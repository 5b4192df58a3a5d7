import { comment, origin, type PatchForm, type PatchOrigin } from '../patch-form.ts';
import type { WorkloadPatch } from '../workload-patch.ts';

/** One word for the shell, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The lines of one workload: what is changed, and the call that changes it, or why there is none. */
export function kubectlLines({ ref, helm, says, change }: WorkloadPatch): string {
  const head = [`${ref.kind} ${ref.namespace}/${ref.name}`, ...says];
  if (helm !== undefined)
    head.push(`Helm release ${helm.name} sets it again at its next upgrade: change its values too`);
  if (change.kind === 'by-hand') head.push(`not patched: ${change.because}`);
  const told = head.map(comment).join('');
  if (change.kind === 'by-hand') return told;
  const patch = quoted(JSON.stringify(change.fields));
  return `${told}kubectl --namespace ${quoted(ref.namespace)} patch ${ref.kind.toLowerCase()} ${quoted(ref.name)} --type strategic --patch ${patch}\n`;
}

/** The script in pieces, a workload each. */
export function* kubectlScript(patches: readonly WorkloadPatch[], of: PatchOrigin): Generator<string> {
  yield `#!/bin/sh\nset -eu\n${origin(of)}${comment('Look at each line before it is run.')}`;
  for (const patch of patches) yield `\n${kubectlLines(patch)}`;
}

/** A shell script with one `kubectl patch` a workload that sets limit, request and options together. */
export const kubectl: PatchForm = {
  id: 'kubectl',
  title: 'kubectl patch',
  use: 'Look at each line, then run the script with sh.',
  files: (patches, of) => [{ path: 'kubectl-patch.sh', text: [...kubectlScript(patches, of)].join('') }],
};
