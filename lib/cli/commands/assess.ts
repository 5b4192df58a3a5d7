import type { Command } from 'commander';
import { detectJvm } from '#lib/core/detect/detect-jvm.ts';
import { commandLine } from '#lib/core/launchers/command-line.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { type AssessedContainer, encodeAssessed } from '#lib/http/encode-assessed.ts';
import { readShell, workloadsOfManifests } from '#lib/runtime/manifests.ts';
import { standardOutput } from '../standard-streams.ts';

/** What stands in a workload's manifests, one entry a container. */
export function assessWorkload({ ref, template }: Workload): readonly AssessedContainer[] {
  return template.containers.map((container) => {
    const line = commandLine({ container, shell: readShell });
    const detection = detectJvm({
      container,
      options: line.options,
      launcher: line.launcher,
      programs: line.programs,
      template,
    });
    return { ref, container, detection, options: detection.isJvm === false ? [] : line.options, findings: [] };
  });
}

/** `headroom assess --manifests DIR|FILE|- --format json`: one line a container; what could not be read goes to standard error. */
export function configure(command: Command): void {
  command
    .requiredOption('--manifests <place>', 'a folder, a file, or - for standard input')
    .option('--format <format>', 'json', 'json')
    .action(async ({ manifests }: { readonly manifests: string }) => {
      const { workloads, gaps } = await workloadsOfManifests(manifests);
      for (const workload of workloads)
        for (const assessed of assessWorkload(workload))
          await standardOutput.write(`${JSON.stringify(encodeAssessed(assessed))}\n`);
      for (const { what, why, remedy } of gaps) process.stderr.write(`${what}: ${why}. ${remedy}.\n`);
      if (gaps.length > 0) process.exitCode = 1;
    });
}
