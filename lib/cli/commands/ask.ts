import type { Command } from 'commander';
import { ASSESS_OPTIONS } from '#lib/core/assess/assess-container.ts';
import { inShell, PLANNED_COMMANDS } from '#lib/core/running-jvm/planned-commands.ts';
import { askProblem } from '#lib/http/ask-problem.ts';
import { encodeRunningJvm } from '#lib/http/encode-running-jvm.ts';
import { askOnce, clusterOf, scanOnce } from '#lib/runtime/command-line.ts';
import { fail, say } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';
import { untilInterrupted } from '../until-interrupted.ts';

type Options = {
  readonly context?: string;
  readonly prometheus?: string;
  readonly pod?: string;
  readonly yes?: boolean;
};

/**
 * `headroom ask NAMESPACE/KIND/NAME/CONTAINER --yes`: what the running JVMs tell, and where the prediction was wrong, as JSON. Without
 * `--yes` it says what it would run and runs nothing.
 */
export function configure(command: Command): void {
  command
    .argument('<container>', 'NAMESPACE/KIND/NAME/CONTAINER')
    .option('--context <name>', 'the kubeconfig context; the current one when absent')
    .option('--prometheus <url>', 'the Prometheus-compatible server')
    .option('--pod <name>', 'which pod is asked; the first that runs when absent')
    .option('--yes', 'run the commands')
    .action(async (wanted: string, { context, prometheus, pod, yes = false }: Options) => {
      if (!yes) {
        for (const { does, words } of PLANNED_COMMANDS) say(`${does}:\n  ${inShell(words)}`);
        return say('Nothing ran. Add --yes to run these commands in the container, as the user of your kubeconfig.');
      }
      const source = await clusterOf({
        ...(context !== undefined && { context }),
        ...(prometheus !== undefined && { prometheus }),
      });
      if (!source.ok) return fail(source.error);
      const signal = untilInterrupted();
      const scan = await scanOnce(source.value, ASSESS_OPTIONS, signal, () => {});
      if (!scan.ok) return fail(scan.error);
      const found = scan.value.assessments.find(
        ({ ref: { namespace, kind, name, container } }) => [namespace, kind, name, container].join('/') === wanted,
      );
      if (found === undefined) return fail(`there is no container ${wanted}: write NAMESPACE/KIND/NAME/CONTAINER`);
      const runs = found.workload.pods.find(({ current, phase }) => current && phase === 'Running');
      const asked = await askOnce(scan.value, found, { context, pod: pod ?? runs?.name ?? '' }, signal, say);
      if (!asked.ok) {
        const ending = askProblem(asked.error);
        return fail(ending.is === 'problem' ? `${ending.title}: ${ending.detail}. ${ending.remedy}.` : '');
      }
      const { asked: told, comparison } = asked.value;
      if (told !== undefined)
        await standardOutput.write(`${JSON.stringify(encodeRunningJvm(told, comparison), null, 2)}\n`);
    });
}
