import type { Command } from 'commander';
import { captureTo, clusterOf, type NamedSource } from '#lib/runtime/command-line.ts';
import { fail, say } from '../say.ts';
import { untilInterrupted } from '../until-interrupted.ts';

type Options = NamedSource & { readonly out: string };

/** `headroom capture --context NAME --out FILE`: the facts of a cluster as one file, without Secrets and with credentials masked. */
export function configure(command: Command): void {
  command
    .option('--context <name>', 'the kubeconfig context; the current one when absent')
    .option('--cluster <name>', 'one of the clusters that the environment lists')
    .option('--prometheus <url>', 'the Prometheus-compatible server')
    .requiredOption('--out <file>', 'where to write; compressed JSON')
    .action(async ({ out, ...named }: Options) => {
      const source = await clusterOf(named);
      if (!source.ok) return fail(source.error);
      const taken = await captureTo(out, source.value, untilInterrupted(), say);
      if (!taken.ok) return fail(taken.error);
      const { workloads, gaps, bytes, path } = taken.value;
      say(`${path}: ${workloads} workloads, ${gaps} gaps, ${bytes} bytes`);
    });
}
