import { placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Options in a ConfigMap whose change restarts nobody. */
export const unhashedConfig = defineRule({
  id: 'unhashed-config',
  severity: 'info',
  title: 'Options in a ConfigMap that changes without a restart',
  group: 'chart hygiene',
  docs: {
    why: 'A variable from a ConfigMap is read when the container starts. Changing the ConfigMap changes nothing in the running pods, and everything at the next restart, when nobody thinks of it.',
    source: 'https://helm.sh/docs/howto/charts_tips_and_tricks/#automatically-roll-deployments',
  },
  needs: ['options', 'workload'],
  check({ options, workload }) {
    const mapped = options.filter(({ origin }) => origin.includes('configMap:'));
    const [first] = mapped;
    const hashed = Object.keys(workload.template.annotations).some((key) =>
      /checksum|config-hash|configmap/i.test(key),
    );
    if (!first || hashed) return undefined;
    const name = /configMap:(?<name>[^/]+)/.exec(first.origin)?.groups?.['name'] ?? '';
    const hash = /-[a-z0-9]{10}$/.test(name);
    if (hash) return undefined;
    return {
      message: `${mapped.length} option${mapped.length === 1 ? '' : 's'} from ConfigMap ${name}, and no annotation of the template changes with it`,
      evidence: Object.fromEntries(mapped.map(({ text, origin }) => [text, placeOf(origin)])),
      fix: `Add an annotation checksum/config with the hash of ConfigMap ${name} to the template, or generate its name with Kustomize`,
      field: 'metadata.annotations',
      of: 'template',
    };
  },
  examples: {
    failing: { options: [{ text: '-Xmx1g', origin: 'env:JAVA_TOOL_OPTIONS<configMap:shop-jvm/opts' }] },
    passing: {
      options: [{ text: '-Xmx1g', origin: 'env:JAVA_TOOL_OPTIONS<configMap:shop-jvm/opts' }],
      template: { annotations: { 'checksum/config': 'e3b0c442' } },
    },
  },
});
