import { defineRule } from '../rule.ts';
import { staysAsParent } from '../shell-hand-over.ts';

/** PID 1 is a shell that keeps the signals to itself. */
export const shellAsFirstProcess = defineRule({
  id: 'shell-as-first-process',
  severity: 'warning',
  title: 'A shell stands between Kubernetes and the JVM',
  group: 'shutdown',
  docs: {
    why: 'The first process gets SIGTERM, and a shell does not pass it on. The JVM never hears of the shutdown, runs no hooks, and is killed when the grace period is over. Some shells give their place to the last command by themselves; dash, the sh of Debian and Ubuntu images, never does.',
    source: 'https://github.com/docker-library/official-images/blob/master/README.md#init',
  },
  needs: ['container'],
  mayUse: ['workload'],
  check({ container, workload }) {
    const words = [...(container.command ?? []), ...(container.args ?? [])];
    const [shell = '', flag = '', script = ''] = words;
    if (!/^-[a-z]*c[a-z]*$/.test(flag)) return undefined;
    const stays = staysAsParent(shell, script, container.image);
    if (stays === undefined) return undefined;
    const grace = workload === undefined ? 30 : workload.template.terminationGracePeriodSeconds;
    return {
      message: `${shell} ${flag} starts the JVM without exec${stays === 'always' ? '' : `; ${stays}`}: the JVM does not hear SIGTERM and is killed after ${grace} s`,
      evidence: { 'first process': `${shell} ${flag}` },
      fix: 'Write exec before the command that starts the JVM, as the last one',
      field: 'command',
    };
  },
  examples: {
    failing: { container: { command: ['sh', '-c', 'source /env.sh && java -jar shop.jar'] } },
    passing: { container: { command: ['sh', '-c', 'source /env.sh && exec java -jar shop.jar'] } },
  },
});
