import type { Container } from '#lib/core/model/container.ts';
import { type ContainerRef, containerKey } from '#lib/core/model/refs.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { podGroup } from '../promql/identity.ts';
import type { Identity } from './identity.ts';

/** Whom a series belongs to, or why that can't be said. */
export type Owner =
  | { readonly kind: 'container'; readonly key: string; readonly ref: ContainerRef; readonly workload: Workload }
  | { readonly kind: 'ambiguous'; readonly why: string }
  | { readonly kind: 'stranger' };

export type OwnerIndex = {
  /** By a pod's own name, also one that is gone. */
  ofPod(identity: Identity): Owner;
  /** By the name that `podGroup` makes. */
  ofGroup(namespace: string, group: string, container: string | undefined): Owner;
};

const word = (names: string): RegExp => new RegExp(`(?:^|[-_])(?:${names})(?=$|[-_\\d])`);

/** Containers that are never a program: what they tell of a JVM, they tell of the one beside them. */
const TELLERS = word('jmx|exporter|envoy|istio|linkerd|otel|collector|telegraf|fluent(?:bit|d)?');

/** Containers that are no program either where another one stands beside them. */
const HELPERS = word(
  'jmx|exporter|metrics|agent|proxy|envoy|istio|linkerd|otel|collector|telegraf|vault|fluent(?:bit|d)?',
);

const STRANGER: Owner = { kind: 'stranger' };

/** Finds the workload of a pod by its name: pods at hand exactly, those that are gone by what their kind calls its pods. */
export function ownerIndex(workloads: readonly Workload[]): OwnerIndex {
  const byPod = new Map<string, Workload>();
  const byGroup = new Map<string, Set<Workload>>();
  const numbered = new Map<string, Workload>();
  const claim = (namespace: string, group: string, workload: Workload): void => {
    const key = `${namespace}/${group}`;
    byGroup.set(key, (byGroup.get(key) ?? new Set()).add(workload));
  };
  for (const workload of workloads) {
    const { namespace, kind, name } = workload.ref;
    for (const pod of workload.pods) {
      byPod.set(`${namespace}/${pod.name}`, workload);
      claim(namespace, podGroup(pod.name), workload);
    }
    for (const group of groupsOf(kind, name)) claim(namespace, group, workload);
    if (kind === 'StatefulSet' || kind === 'CronJob') numbered.set(`${namespace}/${name}`, workload);
  }
  const workloadOfGroup = (namespace: string, group: string): ReadonlySet<Workload> => {
    const known = byGroup.get(`${namespace}/${group}`);
    if (known !== undefined) return known;
    const parent = numbered.get(`${namespace}/${group.replace(/-\d+$/, '')}`);
    return new Set(parent === undefined ? [] : [parent]);
  };
  const ofGroup = (namespace: string, group: string, container: string | undefined): Owner => {
    const found = [...workloadOfGroup(namespace, group)];
    const [workload] = found;
    if (workload === undefined) return STRANGER;
    if (found.length > 1)
      return {
        kind: 'ambiguous',
        why: `pods called ${group} may be of ${found.map(({ ref }) => `${ref.kind} ${ref.name}`).join(' or ')}`,
      };
    return ofWorkload(workload, container);
  };
  return {
    ofGroup,
    ofPod({ namespace, pod, container }) {
      const workload = byPod.get(`${namespace}/${pod}`);
      return workload === undefined ? ofGroup(namespace, podGroup(pod), container) : ofWorkload(workload, container);
    },
  };
}

/** What the controllers of a kind call their pods. */
function groupsOf(kind: string, name: string): readonly string[] {
  if (kind === 'Deployment' || kind === 'Rollout') return [podGroup(`${name}-bbbbbb-bbbbb`)];
  if (kind === 'ReplicaSet' || kind === 'DaemonSet' || kind === 'Job') return [podGroup(`${name}-bbbbb`)];
  return kind === 'Pod' ? [podGroup(name)] : kind === 'CronJob' ? [name] : [];
}

/** A series that names a helper or nobody belongs to the one program of the pod; with two programs that is not said. */
function ofWorkload(workload: Workload, container: string | undefined): Owner {
  const { containers } = workload.template;
  const named = containers.find(({ name }) => name === container);
  const owner = (name: string): Owner => {
    const ref = { ...workload.ref, container: name };
    return { kind: 'container', key: containerKey(ref), ref, workload };
  };
  if (named !== undefined) return owner(named.name);
  const programs = programsOf(workload);
  const [program] = programs;
  if (program !== undefined && programs.length === 1) return owner(program.name);
  return {
    kind: 'ambiguous',
    why: `the series name ${container === undefined ? 'no container' : `the container ${container}, which the template does not have`}, and the pods of ${workload.ref.name} have ${programs.length} programs`,
  };
}

/** Main containers that are no helpers; where all are called like one, all of them. */
function programsOf({ template: { containers } }: Workload): readonly Container[] {
  const main = containers.filter(({ role }) => role === 'main');
  const programs = main.filter(({ name }) => !HELPERS.test(name));
  return programs.length > 0 ? programs : main;
}

/** The container of a JVM's own series: a label that names an exporter or a proxy means the program beside it. */
export function programOf(owner: Owner): Owner {
  if (owner.kind !== 'container' || !TELLERS.test(owner.ref.container)) return owner;
  const programs = programsOf(owner.workload);
  const [program] = programs;
  if (program === undefined || programs.length !== 1) return owner;
  const ref = { ...owner.ref, container: program.name };
  return { ...owner, ref, key: containerKey(ref) };
}
