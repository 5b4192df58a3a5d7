import type { Metadata } from 'next';
import { prices } from '#lib/runtime/scans.ts';
import { ManifestsDesk } from './manifests-desk.tsx';

export const metadata: Metadata = { title: 'Manifests' };

/** Manifests pasted or dropped: what their JVMs decide, what they can hold, what is wrong. */
export default function ManifestsPage() {
  return <ManifestsDesk prices={prices()} />;
}
