/** One condition on labels; all of a selector's conditions must hold. `Gt` and `Lt` stand on nodes only and compare whole numbers. */
export type LabelCondition = {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  readonly values: readonly string[];
};

/** A label selector, `matchLabels` among its conditions. Without conditions it matches everything. */
export type LabelSelector = readonly LabelCondition[];

/** One alternative of a required node affinity: conditions on the node's labels, and on its name (`metadata.name`). */
export type NodeTerm = { readonly labels: LabelSelector; readonly name: LabelSelector };

/** A required affinity or anti-affinity to pods of one topology domain. */
export type PodTerm = {
  readonly topologyKey: string;
  /** Undefined matches no pod. */
  readonly selector: LabelSelector | undefined;
  /** Empty: the pod's own namespace, unless a selector of namespaces stands beside it. */
  readonly namespaces: readonly string[];
  /** Without conditions it means every namespace; one with conditions cannot be followed without the namespaces' labels. */
  readonly namespaceSelector: LabelSelector | undefined;
};

/** How far the pods of a selector may pile up in one topology domain. */
export type SpreadConstraint = {
  readonly topologyKey: string;
  readonly maxSkew: number;
  readonly whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
  readonly selector: LabelSelector | undefined;
  readonly minDomains: number;
  readonly honoursNodeAffinity: boolean;
  readonly honoursNodeTaints: boolean;
};

/** What a pod puts up with; an absent key or effect means every one. */
export type Toleration = {
  readonly key: string | undefined;
  readonly operator: 'Exists' | 'Equal';
  readonly value: string;
  readonly effect: string | undefined;
};

/** A port of the node that a pod takes for itself. */
export type HostPort = { readonly ip: string; readonly protocol: string; readonly port: number };

/** What the scheduler obeys when it places a workload's pods, besides requests and `nodeSelector`. */
export type Scheduling = {
  /** Alternatives, one of which a node must meet; undefined when nothing is required. */
  readonly nodeTerms: readonly NodeTerm[] | undefined;
  readonly affinity: readonly PodTerm[];
  readonly antiAffinity: readonly PodTerm[];
  readonly spread: readonly SpreadConstraint[];
  readonly tolerations: readonly Toleration[];
  readonly hostPorts: readonly HostPort[];
  /** As admission resolved it on a pod, or as the template says; undefined leaves it to the class. */
  readonly priority: number | undefined;
  readonly preempts: boolean;
  /** What the sandbox itself asks for, by resource: bytes, millicores or pieces. */
  readonly overhead: Readonly<Record<string, number>>;
  /** Requests of the pod as a whole, which replace the containers' sum. */
  readonly podRequests: Readonly<Record<string, number>>;
  /** Kinds of volumes and settings that bind a pod to nodes in ways that are not planned with, each as its field. */
  readonly unplanned: readonly string[];
};
