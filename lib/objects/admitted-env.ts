import type { TemplateSpec } from './controller-object.ts';
import { newest } from './current-revision.ts';
import type { OwnedObject } from './owner-chain.ts';
import type { ContainerSpec, EnvEntry } from './pod-spec.ts';

/** A pod among the objects of a workload. */
export type PodMember = Extract<OwnedObject, { is: 'pod' }>;

const sameEntry = (a: EnvEntry, b: EnvEntry): boolean =>
  a.value === b.value && (a.valueFrom === b.valueFrom || JSON.stringify(a.valueFrom) === JSON.stringify(b.valueFrom));

/** The variables of a running container that were not in the template it was made from. */
function added(running: ContainerSpec, made: ContainerSpec, pod: string): readonly EnvEntry[] {
  const before = Map.groupBy(made.env, ({ name }) => name);
  return running.env
    .filter((entry) => before.get(entry.name)?.some((same) => sameEntry(entry, same)) !== true)
    .map((entry) => ({ ...entry, admittedIn: pod }));
}

function admit(container: ContainerSpec, entries: readonly EnvEntry[]): ContainerSpec {
  if (entries.length === 0) return container;
  const names = new Set(entries.map(({ name }) => name));
  return { ...container, env: [...container.env.filter(({ name }) => !names.has(name)), ...entries] };
}

/** What the pod was made from: its own ReplicaSet's template, as the workload's may be newer already. */
function templateBehind(pod: PodMember, members: readonly OwnedObject[]): TemplateSpec | undefined {
  const owner = pod.object.metadata.ownerReferences.find(({ controller }) => controller === true);
  const maker = members.find(({ is, object }) => is === 'controller' && object.metadata.uid === owner?.uid);
  return maker?.is === 'controller' ? maker.object.template : undefined;
}

/**
 * The template with the variables that webhooks and operators added when the newest of the pods was created, such as the
 * JAVA_TOOL_OPTIONS of an instrumentation: no controller shows them, and the JVM reads them.
 */
export function withAdmittedEnv(
  template: TemplateSpec,
  members: readonly OwnedObject[],
  isCurrentPod: (pod: PodMember) => boolean,
): TemplateSpec {
  const pod = newest(members.filter((member) => member.is === 'pod').filter(isCurrentPod));
  const behind = pod && (templateBehind(pod, members) ?? template);
  if (pod === undefined || behind === undefined) return template;
  const containersOf = ({ containers, initContainers }: TemplateSpec['spec']) => [...containers, ...initContainers];
  const admitted = (container: ContainerSpec): ContainerSpec => {
    const running = containersOf(pod.object.spec).find(({ name }) => name === container.name);
    const made = containersOf(behind.spec).find(({ name }) => name === container.name);
    return running && made ? admit(container, added(running, made, pod.object.metadata.name)) : container;
  };
  const { spec } = template;
  return {
    ...template,
    spec: {
      ...spec,
      containers: spec.containers.map(admitted),
      initContainers: spec.initContainers.map(admitted),
    },
  };
}
