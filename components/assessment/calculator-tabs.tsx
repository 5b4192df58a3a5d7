'use client';

import { useRouter } from 'next/navigation';
import { Segmented } from '#components/ui/segmented.tsx';

const TABS = [
  { id: '/calculator', label: 'Typed values' },
  { id: '/calculator/manifests', label: 'Manifests' },
] as const;

/** The two ways into the calculator. */
export function CalculatorTabs({ at }: { at: (typeof TABS)[number]['id'] }) {
  const router = useRouter();
  return <Segmented label="What is judged" segments={TABS} value={at} onChange={(id) => router.push(id)} />;
}
