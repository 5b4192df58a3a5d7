import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { galleryShown } from '#lib/runtime/gallery-shown.ts';
import { ChartExamples } from './chart-examples.tsx';
import { FleetExamples } from './fleet-examples.tsx';
import { PanelExamples } from './panel-examples.tsx';
import { PartExamples } from './part-examples.tsx';
import { StateExamples } from './state-examples.tsx';

export const metadata: Metadata = { title: 'Gallery' };
export const dynamic = 'force-dynamic';

/** Every component in every state, from builders: for people who build them and for the tests that look at them. */
export default function GalleryPage() {
  if (!galleryShown()) notFound();
  return (
    <>
      <div>
        <h1 className="text-lg font-title">States and parts</h1>
        <p className="text-ink-soft">Every state says three things: what is so, why, and what mends it.</p>
      </div>
      <StateExamples />
      <FleetExamples />
      <PartExamples />
      <ChartExamples />
      <PanelExamples />
    </>
  );
}
