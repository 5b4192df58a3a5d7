import type { Command } from 'commander';
import { changesOf } from '#lib/core/patches/change.ts';
import { type NamedSource, scanOnce, settingsOfEnvironment, sourceOf } from '#lib/runtime/command-line.ts';
import { editFiles } from '#lib/runtime/edit-files.ts';
import { listWorkloads } from '#lib/usecases/list-workloads.ts';
import { fail, say } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';
import { untilInterrupted } from '../until-interrupted.ts';

type Options = NamedSource & {
  readonly files?: string;
  readonly values?: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly write?: boolean;
};

/** Which files are edited: manifests or a chart's values, one of the two. */
function placeOf({ files, values, release }: Options): { place: string; kind: 'manifests' | 'values' } | string {
  if (files !== undefined && values === undefined) return { place: files, kind: 'manifests' };
  if (files !== undefined || values === undefined) return 'say either --files DIR or --values FILE';
  if (release === undefined) return '--values feed one release: name it by --release';
  return { place: values, kind: 'values' };
}

/** `headroom patch --files DIR`: the advice written into the files of a repository, as a diff on standard output or by `--write`. */
export function configure(command: Command): void {
  command
    .option('--source <source>', 'where the advice comes from: live, capture:FILE; the files themselves when left out')
    .option('--context <name>', 'the kubeconfig context of a live source')
    .option('--cluster <name>', 'one of the clusters that the environment lists')
    .option('--prometheus <url>', 'the Prometheus-compatible server of a live source')
    .option('--files <place>', 'manifests to edit: a folder or a file')
    .option('--values <file>', 'the values of a Helm chart to edit')
    .option('--release <name>', 'the Helm release that the values feed')
    .option('--namespace <namespace>', 'only workloads of this one')
    .option('--write', 'edit the files in place instead of printing the diff')
    .action(async (options: Options) => {
      const place = placeOf(options);
      if (typeof place === 'string') return fail(place);
      const own = options.files === undefined ? {} : { source: `manifests:${options.files}` };
      const source = await sourceOf({ ...own, ...options });
      if (!source.ok) return fail(source.error);
      const settings = settingsOfEnvironment();
      if (!settings.ok) return fail(settings.error);
      const scan = await scanOnce(source.value, settings.value.advice, untilInterrupted(), () => {});
      if (!scan.ok) return fail(scan.error);
      const { namespace, release, write = false } = options;
      const chosen = listWorkloads(scan.value, { jvmOnly: true, ...(namespace !== undefined && { namespace }) });
      const ofRelease = chosen.filter(({ workload }) => release === undefined || workload.helm?.name === release);
      const edited = await editFiles(place.place, place.kind, changesOf(ofRelease), write);
      if (!edited.ok) return fail(edited.error);
      const { diff, changed, conflicts } = edited.value;
      if (!write) await standardOutput.write(diff);
      for (const conflict of conflicts) say(`left alone: ${conflict}`);
      say(`${changed} ${changed === 1 ? 'container' : 'containers'} changed, ${conflicts.length} left alone`);
    });
}
