'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ScopedLink, useScopedHref } from '#components/ui/scope.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { useKeys } from '#components/ui/use-keys.ts';
import type { FleetPlace } from '#lib/http/contract/fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { lastFilters } from './last-filters.ts';
import { workloadHref } from './workload-href.ts';

/** The workloads before and after this one in the list that the window last showed: `[` and `]` lead there. */
export function Neighbours({ id }: { id: string }) {
  const router = useRouter();
  const scoped = useScopedHref();
  const [filters, setFilters] = useState<string>();
  useEffect(() => setFilters(lastFilters()), []);
  const { data } = useQuery({ ...fleetQueries.place(id, filters ?? ''), enabled: filters !== undefined });
  const go = (to: FleetPlace['next']) => {
    if (to !== undefined) router.push(scoped(workloadHref(to), to.cluster));
  };
  useKeys({ '[': () => go(data?.previous), ']': () => go(data?.next) });
  return (
    <nav
      aria-label="Neighbours in the fleet"
      className="flex h-6 items-center gap-2 text-xs text-ink-soft max-sm:hidden"
    >
      {data?.place === undefined ? null : (
        <>
          <Step to={data.previous} keyName="[" word="Previous" />
          <Step to={data.next} keyName="]" word="Next" />
          <span>
            {data.place.toLocaleString('en-GB')} of {data.matched.toLocaleString('en-GB')}
          </span>
        </>
      )}
    </nav>
  );
}

const Step = ({ to, keyName, word }: { to: FleetPlace['next']; keyName: string; word: string }) =>
  to === undefined ? (
    <span className="opacity-45" aria-hidden="true">
      <Kbd>{keyName}</Kbd>
    </span>
  ) : (
    <ScopedLink
      href={workloadHref(to)}
      to={to.cluster}
      title={`${word}: ${to.namespace}/${to.name}`}
      className="no-underline"
    >
      <span className="sr-only">{`${word}: ${to.namespace}/${to.name}`}</span>
      <span aria-hidden="true">
        <Kbd>{keyName}</Kbd>
      </span>
    </ScopedLink>
  );
