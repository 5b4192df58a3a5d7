import type { FleetIndex } from '#lib/http/fleet-index.ts';
import { indexFleet } from '#lib/http/fleet-index.ts';
import { currentScan, prices } from '#lib/runtime/scans.ts';

/** The last scan as pages and routes read it. */
export type Scan = NonNullable<Awaited<ReturnType<typeof currentScan>>>;

/** The last scan; undefined while the first one runs or when it failed. */
export const lastScan = (): Promise<Scan | undefined> => currentScan();

/** The JVM containers of a scan, and those of which it cannot be told; what is certainly none is left out. */
export const jvmsOf = ({ assessments }: Scan): Scan['assessments'] =>
  assessments.filter(({ detection }) => detection.isJvm !== false);

const indexes = new WeakMap<Scan, FleetIndex>();

/** The index of a scan's fleet, made once a scan. */
export function fleetIndexOf(scan: Scan): FleetIndex {
  const found = indexes.get(scan) ?? indexFleet(scan.facts, jvmsOf(scan), prices());
  indexes.set(scan, found);
  return found;
}
