import type { Instant } from '../instant.ts';
import type { Gap } from './gap.ts';
import type { ConntrackUse, Node } from './node.ts';
import type { Policies } from './policies.ts';
import type { JvmReading } from './running-jvm.ts';
import type { UsageWindow } from './usage.ts';
import type { Workload } from './workload.ts';

/** How a source answered: for the Sources page and for the head of a report. */
export type SourceHealth = {
  readonly source: string;
  readonly address: string;
  readonly version: string | undefined;
  readonly state: 'read' | 'partial' | 'away' | 'not configured';
  readonly readAt: Instant;
  readonly questions: readonly Question[];
};

/** One question that was asked: the path or the query, what it cost, what it gave. */
export type Question = {
  readonly asks: string;
  readonly text: string;
  readonly answers: number;
  readonly milliseconds: number;
  readonly failure: string | undefined;
  /** Requests that were sent for it: more than one where a server's limits forced it, or one a node. */
  readonly requests?: number;
  /** Samples that the server read for it, by its own count; absent where it does not count. */
  readonly samples?: number;
  /** When it was answered; absent where that is when the source was read. */
  readonly at?: Instant;
};

/** An image's own configuration, the layer under the pod specification. */
export type ImageConfig = {
  readonly digest: string;
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly workingDir: string | undefined;
};

/** Everything that was read of one cluster in one scan: what a capture file holds and what the calculator starts from. */
export type ClusterFacts = {
  readonly cluster: string;
  readonly takenAt: Instant;
  /** What the facts are: a live cluster, a stored capture, manifests without usage. */
  readonly origin: { readonly kind: 'live' | 'capture' | 'manifests' | 'simulated'; readonly name: string };
  readonly serverVersion: string | undefined;
  readonly workloads: readonly Workload[];
  readonly nodes: readonly Node[];
  readonly policies: Policies;
  /** By `containerKey`. */
  readonly usage: Readonly<Record<string, UsageWindow>>;
  /** By node, where a node exporter tells it; absent when none does. */
  readonly conntrack?: Readonly<Record<string, ConntrackUse>>;
  /** By image reference, where a registry was asked. */
  readonly images: Readonly<Record<string, ImageConfig>>;
  /** By `containerKey`: what running JVMs told when a person asked them; absent when nobody has. */
  readonly readings?: Readonly<Record<string, JvmReading>>;
  readonly sources: readonly SourceHealth[];
  readonly gaps: readonly Gap[];
};
