import type { HostPort, PodTerm, SpreadConstraint } from '../../model/scheduling.ts';
import type { PlanningNode, PodGroup } from '../planning-facts.ts';
import { concerns, matchesNode, selects, untolerated } from './matches.ts';

/** Something that is counted by topology domain while pods are placed. */
export type Count = {
  /** The domain of each node; −1 where the node is not counted. */
  readonly domainOf: Int32Array;
  readonly domains: number;
};

export type SpreadRule = {
  readonly count: number;
  readonly maxSkew: number;
  readonly minDomains: number;
  /** 1 when the pod is among those that are counted. */
  readonly self: number;
};

/** The rules of one group that depend on what is already placed; numbers are places in `counts`. */
export type GroupRules = {
  /** Pods that match all its affinity terms, one count a topology. */
  readonly affinity: readonly number[];
  /** Whether it matches its own affinity terms: the first of its kind may then go anywhere. */
  readonly matchesItself: boolean;
  readonly antiAffinity: readonly number[];
  /** Pods whose anti-affinity is about this group. */
  readonly shunnedBy: readonly number[];
  readonly spread: readonly SpreadRule[];
  readonly hostPorts: readonly HostPort[];
  /** The counts that rise when a pod of the group is placed. */
  readonly adds: readonly number[];
};

type Draft = { readonly [K in keyof GroupRules]: GroupRules[K] extends readonly (infer T)[] ? T[] : GroupRules[K] };

function countOf(nodes: readonly PlanningNode[], domainOf: (node: PlanningNode) => string | undefined): Count {
  const known = new Map<string, number>();
  const places = nodes.map((node) => {
    const domain = domainOf(node);
    if (domain === undefined) return -1;
    const place = known.get(domain) ?? known.size;
    known.set(domain, place);
    return place;
  });
  return { domainOf: Int32Array.from(places), domains: known.size };
}

/** Whether a node counts for a spread constraint. Source: podtopologyspread/common.go (Kubernetes 1.34). */
function isCounted(constraint: SpreadConstraint, { rules }: PodGroup, node: PlanningNode): boolean {
  const { nodeTerms, tolerations, spread } = rules.scheduling;
  return (
    spread.every(
      ({ topologyKey, whenUnsatisfiable }) => whenUnsatisfiable === 'ScheduleAnyway' || topologyKey in node.labels,
    ) &&
    (!constraint.honoursNodeAffinity || matchesNode(rules.nodeSelector, nodeTerms, node)) &&
    (!constraint.honoursNodeTaints || untolerated(node.taints, tolerations) === undefined)
  );
}

/** Works out which groups each rule is about. Terms that are alike share a count: thousands of workloads have few different ones. */
export function ruleCounts(
  groups: readonly PodGroup[],
  nodes: readonly PlanningNode[],
): { readonly rules: readonly GroupRules[]; readonly counts: readonly Count[] } {
  const counts: Count[] = [];
  const places = new Map<string, number>();
  const drafts = groups.map(
    ({ rules }): Draft => ({
      affinity: [],
      matchesItself: false,
      antiAffinity: [],
      shunnedBy: [],
      spread: [],
      hostPorts: [...rules.scheduling.hostPorts],
      adds: [],
    }),
  );
  const byNamespace = Map.groupBy(groups.keys(), (g) => groups[g]?.namespace ?? '');
  const everywhere = [...groups.keys()];
  const reached = (owner: PodGroup, terms: readonly PodTerm[]): readonly number[] => {
    const near = terms.every(
      ({ namespaces, namespaceSelector }) => namespaces.length === 0 && namespaceSelector === undefined,
    );
    return near ? (byNamespace.get(owner.namespace) ?? []) : everywhere;
  };
  /** The place of a count, made once for each key; `adds` are the groups whose pods raise it. */
  const count = (key: unknown, make: () => Count, adds: () => readonly number[]): number => {
    const text = JSON.stringify(key);
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = counts.push(make()) - 1;
    places.set(text, place);
    for (const g of adds()) drafts[g]?.adds.push(place);
    return place;
  };
  const concerned = (owner: PodGroup, terms: readonly PodTerm[]): readonly number[] =>
    reached(owner, terms).filter((g) => {
      const other = groups[g];
      return other !== undefined && terms.every((term) => concerns(term, owner, other));
    });

  for (const [g, group] of groups.entries()) {
    const { affinity, antiAffinity, spread } = group.rules.scheduling;
    const draft = drafts[g];
    if (draft === undefined) continue;
    const byLabel = (key: string) => () => countOf(nodes, ({ labels }) => labels[key]);
    for (const topologyKey of new Set(affinity.map((term) => term.topologyKey))) {
      const key = ['affinity', topologyKey, group.namespace, affinity];
      draft.affinity.push(count(key, byLabel(topologyKey), () => concerned(group, affinity)));
    }
    if (affinity.length > 0)
      drafts[g] = { ...draft, matchesItself: affinity.every((term) => concerns(term, group, group)) };
    for (const term of antiAffinity) {
      const key = [term, group.namespace];
      draft.antiAffinity.push(count(['anti', ...key], byLabel(term.topologyKey), () => concerned(group, [term])));
      const isNew = !places.has(JSON.stringify(['holders', ...key]));
      const holders = count(['holders', ...key], byLabel(term.topologyKey), () => []);
      draft.adds.push(holders);
      if (isNew) for (const other of concerned(group, [term])) drafts[other]?.shunnedBy.push(holders);
    }
    for (const constraint of spread.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule')) {
      const { nodeTerms, tolerations } = group.rules.scheduling;
      const { nodeSelector } = group.rules;
      const near = byNamespace.get(group.namespace) ?? [];
      const matching = (): readonly number[] =>
        near.filter((other) => selects(constraint.selector, groups[other]?.rules.labels ?? {}));
      const place = count(
        [
          'spread',
          constraint,
          group.namespace,
          nodeSelector,
          nodeTerms ?? 0,
          tolerations,
          spread.map((one) => one.topologyKey),
        ],
        () =>
          countOf(nodes, (node) =>
            isCounted(constraint, group, node) ? node.labels[constraint.topologyKey] : undefined,
          ),
        matching,
      );
      const { maxSkew, minDomains } = constraint;
      draft.spread.push({
        count: place,
        maxSkew,
        minDomains,
        self: selects(constraint.selector, group.rules.labels) ? 1 : 0,
      });
    }
  }
  return { rules: drafts, counts };
}
