import type { Metadata } from 'next';
import { Planner } from '#components/capacity/planner.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { clusterOfPage, lastScan } from '../scan.ts';

export const metadata: Metadata = { title: 'Capacity' };

/** What fits, what if, and when it is full: the scan's own workloads placed on nodes again. */
export default async function CapacityPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const scan = await lastScan(await clusterOfPage('/capacity', await searchParams));
  return scan === undefined ? <FirstScan /> : <Planner />;
}
