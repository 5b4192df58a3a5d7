import type { FleetFacet } from '#lib/http/contract/fleet.ts';

/** What a fleet is narrowed to and grouped by, in words. */
export const FACET_WORDS: Readonly<Record<FleetFacet, string>> = {
  cluster: 'Cluster',
  namespace: 'Namespace',
  owner: 'Owner',
  release: 'Helm release',
  pool: 'Node pool',
  kind: 'Kind',
  jdk: 'JDK',
  rule: 'Rule',
  node: 'Node',
};
