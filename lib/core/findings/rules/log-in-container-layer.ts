import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { volumeAt } from '../volume-at.ts';

/** The second part of -Xlog is its output: `stdout`, `stderr`, or a file with or without `file=` before it. */
function fileOf(log: string | undefined): string | undefined {
  const output = log?.split(':')[1]?.replace(/^file=/, '');
  return output === undefined || /^(stdout|stderr|)$/.test(output) ? undefined : output;
}

/** A log file that grows in the container's own layer. */
export const logInContainerLayer = defineRule({
  id: 'log-in-container-layer',
  severity: 'info',
  title: 'The JVM logs into the container’s own layer',
  group: 'failure handling',
  docs: {
    why: 'A log file outside a volume fills the disk of the node until the pod is evicted, and is gone with the restart, which is when it would be read.',
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage',
  },
  needs: ['flags', 'container', 'workload'],
  check({ flags, container, workload }) {
    const file = flags.get('-Xloggc')?.value ?? fileOf(flags.get('-Xlog')?.value);
    const option = (flags.get('-Xloggc') ?? flags.get('-Xlog'))?.option;
    if (
      file === undefined ||
      !option ||
      file.startsWith('/dev/') ||
      (file.startsWith('/') && volumeAt(file, container, workload))
    )
      return undefined;
    return {
      message: `${option.text} writes to ${file}, which is in no volume`,
      evidence: { [option.text]: placeOf(option.origin) },
      fix: 'Log to standard output (-Xlog:gc*:stdout), or to a file in a volume with filecount= and filesize=',
    };
  },
  examples: {
    failing: { options: ['-Xlog:gc*:file=/app/gc.log'] },
    passing: { options: ['-Xlog:gc*:stdout'] },
  },
});
