import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { type FleetIndex, indexFleet } from '#lib/http/fleet-index.ts';
import { exampleScan } from './gallery/example-scan.ts';

/** The last scan as pages and routes read it. */
export type Scan = { readonly facts: ClusterFacts; readonly assessments: readonly Assessment[] };

const indexes = new WeakMap<Scan, FleetIndex>();

const scan: Scan = exampleScan();

/** The last scan. */
export const lastScan = async (): Promise<Scan> => scan;

/** The index of a scan's fleet, made once a scan. */
export function fleetIndexOf(of: Scan): FleetIndex {
  const found = indexes.get(of) ?? indexFleet(of.facts, of.assessments);
  indexes.set(of, found);
  return found;
}
