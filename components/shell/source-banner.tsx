'use client';

import { Age } from '#components/ui/age.tsx';
import { formatMoment } from '#components/ui/format-age.ts';
import { ScopedLink, useScope } from '#components/ui/scope.tsx';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { type ClusterHead, headsIn } from './cluster-head.ts';

/** What the frame tells of the scan that is shown. */
export type ScanHead = Pick<ClusterFacts, 'cluster' | 'takenAt' | 'origin'> & {
  readonly id: string;
  /** Whether something that should have been read was not. */
  readonly isPartial: boolean;
  /** Milliseconds after which the facts are older than they should be; undefined for what has no schedule. */
  readonly staleAfter: number | undefined;
};

/** What the facts on the page are, where they were read, how old they are, and whether something is missing: on every page. */
export function SourceBanner({ clusters }: { clusters: readonly ClusterHead[] }) {
  const scope = useScope();
  const shown = headsIn(clusters, scope);
  const [oldest] = shown.toSorted((a, b) => a.takenAt - b.takenAt);
  if (oldest === undefined) return <span className="ml-auto" />;
  const silent = scope === undefined ? clusters.length - shown.length : 0;
  return (
    <ScopedLink
      href="/sources"
      className="ml-auto flex min-w-0 items-center gap-1.5 text-xs whitespace-nowrap text-ink-soft no-underline"
    >
      <FreshMark
        partial={silent > 0 || shown.some(({ isPartial }) => isPartial)}
        live={shown.every(({ origin }) => origin.kind === 'live')}
      />
      <span className="truncate">
        {shown.length + silent === 1 ? (
          <OriginWords scan={oldest} />
        ) : (
          <>
            {shown.length} of {shown.length + silent} clusters
            <span className="max-sm:hidden">
              , the oldest <Age at={oldest.takenAt} />
            </span>
          </>
        )}
        {shown.some(({ isPartial }) => isPartial) ? (
          <span className="max-lg:hidden">, something is missing</span>
        ) : null}
      </span>
    </ScopedLink>
  );
}

function OriginWords({ scan: { origin, takenAt } }: { scan: ScanHead }) {
  switch (origin.kind) {
    case 'live':
      return (
        <>
          <span className="max-sm:hidden">Live, scanned </span>
          <Age at={takenAt} />
        </>
      );
    case 'capture':
      return (
        <>
          Capture<span className="max-sm:hidden"> of {formatMoment(takenAt)}</span>, <Age at={takenAt} />
        </>
      );
    case 'manifests':
      return (
        <>
          Manifests<span className="max-sm:hidden"> without usage</span>, <Age at={takenAt} />
        </>
      );
    case 'simulated':
      return <>Simulated: no such cluster exists</>;
  }
}

/** Square: live and whole. Triangle: something is missing. Dashed: not live. */
function FreshMark({ partial, live }: { partial: boolean; live: boolean }) {
  if (partial)
    return <i data-mark className="size-2.5 shrink-0 bg-warning-fill [clip-path:polygon(50%_0,100%_100%,0_100%)]" />;
  return live ? (
    <i data-mark className="size-2 shrink-0 rounded-[1px] bg-ok-fill" />
  ) : (
    <i data-mark className="size-2.5 shrink-0 border-[1.5px] border-dashed border-unknown-fill" />
  );
}
