import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type BannerTone = 'warning' | 'stale' | 'change';

const TONES: Readonly<Record<BannerTone, { icon: IconName; edge: string; ink: string }>> = {
  warning: { icon: 'triangle', edge: 'border-l-warning-fill', ink: 'text-warning-fill' },
  stale: { icon: 'circle-dashed', edge: 'border-l-unknown-fill [border-left-style:dashed]', ink: 'text-unknown' },
  change: { icon: 'up', edge: 'border-l-action', ink: 'text-action' },
};

/** A line above a page's content: the page stands, and something about it must be known. */
export function Banner({ tone, end, children }: { tone: BannerTone; end?: ReactNode; children: ReactNode }) {
  const { icon, edge, ink } = TONES[tone];
  return (
    <div
      role="status"
      className={`flex flex-wrap items-start gap-2.5 rounded-control border border-l-[3px] border-line bg-surface px-3.5 py-2.5 ${edge}`}
    >
      <Icon name={icon} className={`mt-0.5 ${ink}`} />
      <div className="min-w-0 flex-1 basis-60">{children}</div>
      {end}
    </div>
  );
}
