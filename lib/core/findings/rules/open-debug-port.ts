import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** The debugger listens. */
export const openDebugPort = defineRule({
  id: 'open-debug-port',
  severity: 'warning',
  title: 'The debugger of the JVM listens',
  group: 'operations',
  docs: {
    why: 'Whoever reaches the port runs code in the process, with its rights and its secrets. suspend=y also keeps the service from starting until somebody attaches.',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/jpda/conninv.html',
  },
  needs: ['flags'],
  check({ flags }) {
    const agent = flags.get('-agentlib');
    const settings = agent?.value ?? '';
    if (!agent || !/^(jdwp=)?.*transport=/.test(settings) || !/server=y/.test(settings)) return undefined;
    const address = /address=(?<address>[^,]+)/.exec(settings)?.groups?.['address'] ?? 'a port that the system chooses';
    return {
      message: `The debugger listens on ${address}${/suspend=y/.test(settings) ? ', and the JVM waits for it' : ''}`,
      evidence: { [agent.option.text]: placeOf(agent.option.origin) },
      fix: `Remove ${agent.option.text} from ${placeOf(agent.option.origin)}, or bind it to 127.0.0.1 and use kubectl port-forward`,
    };
  },
  examples: {
    failing: { options: ['-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005'] },
    passing: { options: ['-Dspring.profiles.active=prod'] },
  },
});
