import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import { AppShell } from '#components/shell/app-shell.tsx';
import type { ClusterHead } from '#components/shell/cluster-head.ts';
import { Providers } from '#components/shell/providers.tsx';
import { THEME_COOKIE } from '#components/shell/theme-cookie.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';
import { encodeScanState } from '#lib/http/encode-scan-state.ts';
import { scanVersion } from '#lib/http/scan-version.ts';
import './globals.css';
import { changeVersion } from '#lib/runtime/events.ts';
import { type ClusterState, clusterNames, clusterStates } from '#lib/runtime/scans.ts';
import type { Scan } from './scan.ts';

const RULE_ACTIONS = RULES.map(({ id, title }) => ({
  id: `rule ${id}`,
  name: id,
  note: title,
  href: `/rules/${id}`,
  group: 'Rules' as const,
}));

export const metadata: Metadata = {
  title: { default: 'Headroom', template: '%s · Headroom' },
  description: 'What every JVM of a cluster can come to hold against its limit, and what to set instead',
};

/** The frame of every page; the theme a person chose is painted by the server, so nothing flashes. */
export default async function Layout({ children }: { children: ReactNode }) {
  const since = changeVersion();
  const clusters = (await clusterStates()).map(headOf);
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  return (
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body>
        <Providers now={Date.now()} since={since} clusters={clusterNames()}>
          <AppShell clusters={clusters} rules={RULE_ACTIONS}>
            {children}
          </AppShell>
        </Providers>
      </body>
    </html>
  );
}

const headOf = ({ name, scan, progress, staleAfter }: ClusterState): ClusterHead => ({
  name,
  scan: scan === undefined ? undefined : scanHead(scan, staleAfter),
  trouble: encodeScanState([{ name, scan, progress }]).error,
});

const scanHead = (scan: Scan, after: number | undefined) => ({
  id: scanVersion(scan),
  ...headOfFacts(scan.facts, after),
});

const headOfFacts = ({ cluster, takenAt, origin, gaps, sources }: Scan['facts'], after: number | undefined) => ({
  cluster,
  takenAt,
  origin,
  staleAfter: origin.kind === 'live' ? after : undefined,
  isPartial: gaps.length > 0 || sources.some(({ state }) => state === 'partial' || state === 'away'),
});
