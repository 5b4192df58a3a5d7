'use client';

import { usePathname, useRouter } from 'next/navigation';
import { Age } from '#components/ui/age.tsx';
import { Menu, MenuItem } from '#components/ui/menu.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { CLUSTER_COOKIE } from './cluster-cookie.ts';
import type { ClusterHead } from './cluster-head.ts';

/** Whether a page shows all clusters together. */
const showsAll = (path: string): boolean => path === '/' || path.startsWith('/rules') || path === '/calculator';

/** Chooses which of several clusters the pages are of. A workload of one cluster is none of another: its page gives way to the fleet. */
export function ClusterSwitch({ clusters }: { clusters: readonly ClusterHead[] }) {
  const path = usePathname();
  const router = useRouter();
  const here = useScope();
  const go = (name: string | undefined) => {
    const stays = !path.startsWith('/workloads') && (name !== undefined || showsAll(path));
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that people use.
    document.cookie = `${CLUSTER_COOKIE}=${encodeURIComponent(name ?? '')}; path=/; max-age=31536000; samesite=lax`;
    router.push(`${stays ? path : '/'}${name === undefined ? '' : `?cluster=${encodeURIComponent(name)}`}`);
  };
  return (
    <Menu
      look="quiet"
      label={
        <>
          <span className="sr-only">Cluster: </span>
          <span className="id max-w-40 truncate max-sm:max-w-24">{here ?? 'All clusters'}</span>
        </>
      }
    >
      <MenuItem onSelect={() => go(undefined)} chosen={here === undefined}>
        All clusters
        <span className="ml-auto pl-4 text-xs text-ink-faint">{clusters.length}</span>
      </MenuItem>
      {clusters.map(({ name, scan, trouble }) => (
        <MenuItem key={name} onSelect={() => go(name)} chosen={here === name}>
          <span className="id">{name}</span>
          <span className="ml-auto pl-4 text-xs text-ink-soft">
            {scan === undefined ? (trouble?.title ?? 'not read yet') : <Age at={scan.takenAt} />}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
