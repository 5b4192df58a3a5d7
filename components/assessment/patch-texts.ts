import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { toQuantity } from '#lib/core/units/format.ts';

/** An advice as a text to paste, in the form a team uses. */
export type PatchText = { readonly id: string; readonly name: string; readonly text: string; readonly note: string };

/** The keys that lead from the object to its list of containers: `spec.template.spec.containers[0]` without the index. */
const pathOf = (fieldPath: string): readonly string[] => fieldPath.replace(/\[\d+\]$/, '').split('.');

const nest = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, key) => ({ [key]: inner }), value);

/** The advice as resources in YAML, as a strategic merge patch, and as options for the JVM. */
export function patchTexts(
  { workload: { ref }, container }: Pick<Assessment, 'workload' | 'container'>,
  { memoryLimit, memoryRequest, jvmOptions }: Advice,
): readonly PatchText[] {
  const limit = toQuantity(memoryLimit);
  const request = toQuantity(memoryRequest);
  const resources = { requests: { memory: request }, limits: { memory: limit } };
  const patch = JSON.stringify(nest(pathOf(container.fieldPath), [{ name: container.name, resources }]));
  const texts: readonly PatchText[] = [
    {
      id: 'yaml',
      name: 'YAML',
      text: `resources:\n  requests:\n    memory: ${request}\n  limits:\n    memory: ${limit}\n`,
      note: `for container ${container.name}, at ${container.fieldPath}`,
    },
    {
      id: 'kubectl',
      name: 'kubectl',
      text: `kubectl -n ${ref.namespace} patch ${ref.kind.toLowerCase()} ${ref.name} --type strategic -p '${patch}'\n`,
      note: 'changes the resources; the options of the JVM are set where they stand now',
    },
    {
      id: 'options',
      name: 'JVM options',
      text: jvmOptions.join(' '),
      note: 'in place of the heap options that are in force now',
    },
  ];
  return texts.filter(({ text }) => text !== '');
}
