import { changesOf } from '../../patches/change.ts';
import { kubectlScript } from '../../patches/forms/kubectl.ts';
import { workloadPatches } from '../../patches/workload-patch.ts';
import type { TextExporter } from '../exporter.ts';

/**
 * A shell script with one `kubectl patch` a workload that sets limit, request and options together. Where the options cannot be set
 * with them the workload is left as a comment: a limit that is lowered without its heap kills the container.
 */
export const kubectlPatch: TextExporter = {
  id: 'kubectl-patch',
  title: 'kubectl patch, as a shell script',
  extension: 'sh',
  mediaType: 'text/x-shellscript; charset=utf-8',
  *write(report) {
    const patches = workloadPatches(changesOf([...report.rows].map(({ assessment }) => assessment)));
    yield* kubectlScript(patches, report);
  },
};
