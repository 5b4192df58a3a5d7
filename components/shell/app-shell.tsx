import type { ReactNode } from 'react';
import { Notices } from '#components/ui/notice.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { ClusterHead } from './cluster-head.ts';
import { ClusterSwitch } from './cluster-switch.tsx';
import { ClusterTroubles } from './cluster-troubles.tsx';
import { KeyHelp } from './key-help.tsx';
import { Nav } from './nav.tsx';
import { NewerScan } from './newer-scan.tsx';
import { Palette } from './palette.tsx';
import type { PaletteAction } from './palette-actions.ts';
import { SourceBanner } from './source-banner.tsx';
import { StaleScan } from './stale-scan.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

const Mark = () => (
  <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
    <path d="M1.5 2.75h17" stroke="currentColor" strokeWidth="2.5" />
    <path d="M3 9h14v9.5H3z" className="fill-heap" />
    <path d="M3 14h14v4.5H3z" className="fill-offheap" />
  </svg>
);

const OnlyCluster = ({ name }: { name: string | undefined }) =>
  name === undefined ? null : (
    <Tag>
      <span className="id max-w-40 truncate">{name}</span>
    </Tag>
  );

/** The frame of every page: where one is, which cluster, what the facts are and how old. */
export function AppShell({
  clusters,
  rules,
  children,
}: {
  clusters: readonly ClusterHead[];
  /** The rules as places to go. */
  rules: readonly PaletteAction[];
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#main"
        className="absolute left-2 z-50 -translate-y-20 rounded-control bg-raised px-3 py-2 focus:translate-y-2"
      >
        Skip to content
      </a>
      <header
        data-print="no"
        className="sticky top-0 z-20 flex h-bar-top items-center gap-3 border-b border-line bg-surface px-6 max-sm:gap-2 max-sm:px-3 xl:px-10"
      >
        <ScopedLink
          href="/"
          className="flex items-center gap-2 text-md font-title text-ink no-underline hover:no-underline"
        >
          <Mark />
          <span className="max-sm:sr-only">Headroom</span>
        </ScopedLink>
        {clusters.length > 1 ? (
          <ClusterSwitch clusters={clusters} />
        ) : (
          <OnlyCluster name={clusters[0]?.scan?.cluster} />
        )}
        <Nav />
        <SourceBanner clusters={clusters} />
        <Palette rules={rules} />
        <ThemeToggle />
        <KeyHelp />
      </header>
      <main
        id="main"
        className="grid grid-cols-[minmax(0,1fr)] gap-5 px-6 pt-5 pb-12 max-sm:gap-4 max-sm:px-3 max-sm:pt-3 xl:px-10"
      >
        <StaleScan clusters={clusters} />
        <ClusterTroubles clusters={clusters} />
        {children}
      </main>
      <Notices>
        <NewerScan clusters={clusters} />
      </Notices>
    </>
  );
}
