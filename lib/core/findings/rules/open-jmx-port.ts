import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

const OFF: readonly string[] = ['-Dcom.sun.management.jmxremote.authenticate', '-Dcom.sun.management.jmxremote.ssl'];

/** JMX over the network without a password. */
export const openJmxPort = defineRule({
  id: 'open-jmx-port',
  severity: 'warning',
  title: 'JMX listens without asking who is there',
  group: 'operations',
  docs: {
    why: 'A JMX port without authentication lets whoever reaches it load classes and read the whole heap by a heap dump, passwords included.',
    source: 'https://docs.oracle.com/en/java/javase/25/management/monitoring-and-management-using-jmx-technology.html',
  },
  needs: ['flags'],
  check({ flags }) {
    const port = flags.get('-Dcom.sun.management.jmxremote.port');
    const open = flags.get('-Dcom.sun.management.jmxremote.authenticate');
    if (!port || open?.value !== 'false') return undefined;
    const settings = [port, ...OFF.flatMap((name) => flags.get(name) ?? [])];
    return {
      message: `JMX listens on port ${port.value} without authentication`,
      evidence: Object.fromEntries(settings.map(({ option }) => [option.text, placeOf(option.origin)])),
      fix: 'Remove the port and use the JMX exporter as an agent, or set -Dcom.sun.management.jmxremote.host=127.0.0.1 and kubectl port-forward',
    };
  },
  examples: {
    failing: {
      options: ['-Dcom.sun.management.jmxremote.port=9010', '-Dcom.sun.management.jmxremote.authenticate=false'],
    },
    passing: {
      options: ['-Dcom.sun.management.jmxremote.port=9010', '-Dcom.sun.management.jmxremote.authenticate=true'],
    },
  },
});
