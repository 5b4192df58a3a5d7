import { defineRule } from '../rule.ts';

const READ_BY_JVM: readonly string[] = ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'];

/** A variable as Pulsar's own examples write it. */
const QUOTED = {
  name: 'PULSAR_MEM',
  value: { state: 'known', value: '" -Xms64m -Xmx128m"', source: { kind: 'pod-spec' } },
  origin: { kind: 'literal' },
} as const;

/** Quotes in a value that some script has to take off again. */
export const quotesForAScript = defineRule({
  id: 'quotes-for-a-script',
  severity: 'info',
  title: 'An options variable carries quotes of its own',
  group: 'shadowed and unread flags',
  docs: {
    why: 'Kubernetes hands the quotes on. A script that takes the value apart with eval or writes it into a file gets rid of them; one that puts it on the command line gives java an option that begins with a quote.',
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  },
  needs: ['container'],
  check({ container }) {
    const quoted = container.env.filter(
      ({ name, value }) =>
        !READ_BY_JVM.includes(name) &&
        value.state === 'known' &&
        /^\s*(["'])\s*-(X|D|ea|javaagent)[^"']*\1\s*$/.test(value.value),
    );
    const [first] = quoted;
    if (!first) return undefined;
    return {
      message: `The value of ${quoted.map(({ name }) => name).join(', ')} begins and ends with a quote, which stays in it`,
      evidence: Object.fromEntries(quoted.map(({ name, value }) => [name, value.state === 'known' ? value.value : ''])),
      fix: `Write the value of ${first.name} without quotes of its own, after a look at the script that reads it`,
      field: 'env',
    };
  },
  examples: {
    failing: { container: { env: [QUOTED] } },
    passing: {
      container: {
        env: [{ ...QUOTED, value: { state: 'known', value: '-Xms64m -Xmx128m', source: { kind: 'pod-spec' } } }],
      },
    },
  },
});
