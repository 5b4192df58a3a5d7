import type { Instant } from './instant.ts';

/** Where a fact comes from. Later pages and reports show it beside every figure. */
export type SourceKind =
  | 'pod-spec'
  | 'config-map'
  | 'kubernetes-status'
  | 'node'
  | 'image-name'
  | 'image'
  | 'launcher'
  | 'metrics'
  | 'metrics-server'
  | 'kubelet'
  | 'running-jvm'
  | 'hotspot'
  | 'model'
  | 'assumption'
  | 'person';

export type Source = {
  readonly kind: SourceKind;
  /** The field path, flag, query or document that gave the fact. */
  readonly detail?: string;
  /** When the fact was true; absent for rules and constants, which have no age. */
  readonly at?: Instant;
};

/** A fact we have, with its source, or a fact we do not have, with the reason. Never null, never 0, never NaN. */
export type Known<T> =
  | { readonly state: 'known'; readonly value: T; readonly source: Source }
  | {
      readonly state: 'unknown';
      readonly why: string;
      /** What would make it known: a right to grant, an exporter to add, a page to open. */
      readonly remedy?: string;
    };

/** A fact that is known. */
export type KnownFact<T> = Extract<Known<T>, { state: 'known' }>;

export const from = (kind: SourceKind, detail?: string, at?: Instant): Source => ({
  kind,
  ...(detail === undefined ? {} : { detail }),
  ...(at === undefined ? {} : { at }),
});

export const known = <T>(value: T, source: Source): Known<T> => ({ state: 'known', value, source });

export const unknown = (why: string, remedy?: string): Known<never> => ({
  state: 'unknown',
  why,
  ...(remedy === undefined ? {} : { remedy }),
});

/** Changes the value, keeps the source; an unknown stays unknown for its reason. */
export function mapKnown<A, B>(fact: Known<A>, change: (value: A) => B): Known<B> {
  return fact.state === 'known' ? known(change(fact.value), fact.source) : fact;
}

/** The value when it is known, else `otherwise`: only for places where the reader sees which one it was. */
export function valueOr<T, D>(fact: Known<T>, otherwise: D): T | D {
  return fact.state === 'known' ? fact.value : otherwise;
}
