import 'server-only';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { type FleetIndex, indexFleet } from '#lib/http/fleet-index.ts';
import { READ_AT } from '#lib/testing/builders.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';

/** The last scan as pages and routes read it. */
export type Scan = { readonly facts: ClusterFacts; readonly assessments: readonly Assessment[] };

const indexes = new WeakMap<Scan, FleetIndex>();

const scan: Scan = {
  facts: {
    cluster: 'example',
    takenAt: READ_AT,
    origin: { kind: 'simulated', name: 'example' },
    serverVersion: 'v1.34.4',
    workloads: [],
    nodes: [],
    policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
    usage: {},
    images: {},
    sources: [],
    gaps: [],
  },
  assessments: aFleet(214),
};

/** The last scan. */
export const lastScan = async (): Promise<Scan> => scan;

/** The index of a scan's fleet, made once a scan. */
export function fleetIndexOf(of: Scan): FleetIndex {
  const found = indexes.get(of) ?? indexFleet(of.facts, of.assessments);
  indexes.set(of, found);
  return found;
}
