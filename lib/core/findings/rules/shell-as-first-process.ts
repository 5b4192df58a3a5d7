import { defineRule } from '../rule.ts';

const SHELL = /(^|\/)(ba|da|a|z|k)?sh$/;
/** A script that is more than one simple command, so that the shell stays: it does not hand its place to java by itself. */
const COMPOUND = /&&|\|\||[;|]|\n\s*\S/;

/** PID 1 is a shell that keeps the signals to itself. */
export const shellAsFirstProcess = defineRule({
  id: 'shell-as-first-process',
  severity: 'warning',
  title: 'A shell stands between Kubernetes and the JVM',
  group: 'shutdown',
  docs: {
    why: 'The first process gets SIGTERM, and a shell does not pass it on. The JVM never hears of the shutdown, runs no hooks, and is killed when the grace period is over.',
    source: 'https://github.com/docker-library/official-images/blob/master/README.md#init',
  },
  needs: ['container'],
  mayUse: ['workload'],
  check({ container, workload }) {
    const words = [...(container.command ?? []), ...(container.args ?? [])];
    const at = words.findIndex((word) => SHELL.test(word));
    const flag = words[at + 1] ?? '';
    const script = words[at + 2] ?? '';
    if (at !== 0 || !/^-[a-z]*c[a-z]*$/.test(flag) || !/\bjava\b|\.sh\b|\bbin\//.test(script)) return undefined;
    if (/(^|[;&|({\n]|\bthen|\belse|\bdo)\s*exec\s/.test(script) || !COMPOUND.test(script.trim())) return undefined;
    const grace = workload === undefined ? 30 : workload.template.terminationGracePeriodSeconds;
    return {
      message: `${words[0]} ${flag} runs several commands without exec: the JVM does not hear SIGTERM and is killed after ${grace} s`,
      evidence: { 'first process': `${words[0]} ${flag}` },
      fix: 'Write exec before the last command, the one that starts the JVM',
      field: 'command',
    };
  },
  examples: {
    failing: { container: { command: ['sh', '-c', 'source /env.sh && java -jar shop.jar'] } },
    passing: { container: { command: ['sh', '-c', 'source /env.sh && exec java -jar shop.jar'] } },
  },
});
