import type { Command } from 'commander';
import { FORMATS } from '#lib/core/reports/formats.ts';
import { type NamedSource, scanOnce, settingsOfEnvironment, sourceOf } from '#lib/runtime/command-line.ts';
import { EXPORTERS } from '#lib/runtime/exporters.ts';
import { VERSION } from '#lib/runtime/version.ts';
import { exportReport } from '#lib/usecases/export-report.ts';
import { listWorkloads } from '#lib/usecases/list-workloads.ts';
import { fail, say } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';
import { untilInterrupted } from '../until-interrupted.ts';

type Options = NamedSource & {
  readonly format: string;
  readonly namespace?: string;
  readonly all?: boolean;
};

/** `headroom report --source SOURCE --format FORMAT`: the report on standard output, what could not be read on standard error. */
export function configure(command: Command): void {
  command
    .option('--source <source>', 'live, capture:FILE or manifests:DIR')
    .option('--context <name>', 'the kubeconfig context of a live source')
    .option('--cluster <name>', 'one of the clusters that the environment lists')
    .option('--prometheus <url>', 'the Prometheus-compatible server of a live source')
    .option('--format <format>', FORMATS.map(({ id }) => id).join(', '), 'csv')
    .option('--namespace <namespace>', 'only this one')
    .option('--all', 'also what is certainly no JVM')
    .action(async ({ format, namespace, all = false, ...named }: Options) => {
      const source = await sourceOf(named);
      if (!source.ok) return fail(source.error);
      const settings = settingsOfEnvironment();
      if (!settings.ok) return fail(settings.error);
      const scan = await scanOnce(source.value, settings.value.advice, untilInterrupted(), () => {});
      if (!scan.ok) return fail(scan.error);
      const chosen = listWorkloads(scan.value, { jvmOnly: !all, ...(namespace !== undefined && { namespace }) });
      const scope = namespace === undefined ? [] : [`namespace: ${namespace}`];
      const context = { version: VERSION, scope, prices: settings.value.prices };
      const report = exportReport({ scan: scan.value, chosen, format, context }, EXPORTERS);
      if (!report.ok) return fail(report.error);
      for await (const chunk of report.value.chunks) await standardOutput.write(chunk);
      for (const { source: of, what, why, remedy } of scan.value.facts.gaps) say(`${of}: ${what}: ${why}. ${remedy}`);
    });
}
